import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { DuplicatesView, DuplicateView } from './register.view.js';

/** At most so many characters of a code differ when it was mistyped. */
const MISTYPED = 2;
/** Shorter spellings say little. */
const SPELLED = 8;

const twin = (a: string): string => `jsonb_build_object('id', ${a}.id, 'name', ${a}.name, 'uscc', ${a}.uscc,
  'sound', ${a}.uscc_sound, 'region', ${a}.region, 'people', (SELECT count(*)::int FROM identity.affiliation f
    WHERE f.organisation_id = ${a}.id))`;
const coded = (half: string): string => `SELECT a.id AS one, b.id AS two, 'code' AS ground
  FROM identity.organisation a JOIN identity.organisation b ON ${half}(a.uscc, 9) = ${half}(b.uscc, 9) AND a.id <> b.id
  WHERE NOT a.uscc_sound AND length(a.uscc) = 18 AND length(b.uscc) = 18 AND
    (SELECT count(*) FROM generate_series(1, 18) i WHERE substr(a.uscc, i, 1) <> substr(b.uscc, i, 1)) <= ${MISTYPED}`;

/** The one to keep: with a sound code, else with any, else the older. Two sound codes are two legal persons. */
const PAIRS = `WITH ground AS (
    SELECT a.organisation_id AS one, b.organisation_id AS two, 'name' AS ground
      FROM identity.organisation_alias a JOIN identity.organisation_alias b
        ON a.name_key = b.name_key AND a.organisation_id < b.organisation_id
    UNION SELECT a.organisation_id, b.organisation_id, 'pinyin'
      FROM identity.organisation_alias a JOIN identity.organisation_alias b
        ON a.pinyin = b.pinyin AND a.name_key <> b.name_key AND a.organisation_id < b.organisation_id
      WHERE length(a.pinyin) >= ${SPELLED}
    UNION ${coded('left')} UNION ${coded('right')}
  ), pair AS (
    SELECT least(one, two) AS one, greatest(one, two) AS two, array_agg(DISTINCT ground ORDER BY ground) AS grounds
    FROM ground GROUP BY 1, 2
  ), sorted AS (
    SELECT grounds, array_agg(o.id ORDER BY o.uscc_sound, o.uscc IS NOT NULL, o.registered_at DESC, o.id DESC) AS ids
    FROM pair JOIN identity.organisation o ON o.id IN (one, two) AND o.merged_into IS NULL
    GROUP BY one, two, grounds HAVING count(*) = 2 AND count(DISTINCT o.uscc) FILTER (WHERE o.uscc_sound) < 2
  ) SELECT ${twin('s')} AS source, ${twin('t')} AS target, grounds
  FROM sorted JOIN identity.organisation s ON s.id = ids[1] JOIN identity.organisation t ON t.id = ids[2]
  ORDER BY cardinality(grounds) DESC, grounds[1] DESC, t.name, s.id LIMIT 50`;

/** Pairs of the register that may be one: the same name, the same pinyin, a code that differs by a slip. */
@Injectable()
export class Duplicates {
  constructor(private readonly unit: UnitOfWork) {}

  async likely(actor: Actor, editionId: string): Promise<DuplicatesView> {
    permit(may.readRegister(actor, editionId));
    return { items: await rows<DuplicateView>(this.unit.read, PAIRS) };
  }
}
