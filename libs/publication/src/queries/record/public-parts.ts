import { Injectable } from '@nestjs/common';
import { Ledger } from '#competition';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { padded } from '../../domain/record/record-index.js';
import { jsonPart, type RecordPart } from './record-part.js';

type Numbered = { no: number } & Record<string, unknown>;

const NOTICES = `SELECT no, list, kind, starts_at AS "startsAt", closes_at AS "closesAt", called_off_at AS "calledOffAt", hash, body
  FROM publication.notice WHERE edition_id = $1 ORDER BY no`;
const SETS = `SELECT no, rules_version AS "rulesVersion", hash, made_at AS "madeAt", comment, checks, content, bundle
  FROM award.result_set WHERE edition_id = $1 ORDER BY no`;
const RELEASES = `SELECT no, note, published_at AS "publishedAt", hash, body
  FROM publication.release WHERE edition_id = $1 AND published_at <= $2 ORDER BY no`;

/** Result sets with their bundles, what was put up for everybody, as it was frozen, and the ledger that all of it stands in. */
@Injectable()
export class PublicParts {
  constructor(private readonly ledger: Ledger) {}

  async of(reader: Reader, actor: Actor, editionId: string): Promise<RecordPart[]> {
    const notices = await rows<Numbered>(reader, NOTICES, [editionId]);
    const releases = await rows<Numbered>(reader, RELEASES, [editionId, await now(reader)]);
    const sets = await rows<Numbered & { bundle: string }>(reader, SETS, [editionId]);
    return [
      ...sets.flatMap(({ bundle, ...set }) => setParts(set, bundle)),
      ...notices.map((one) => jsonPart(`notices/${padded(one.no)}.json`, 'notice', one)),
      ...releases.map((one) => jsonPart(`releases/${padded(one.no)}.json`, 'release', one)),
      { path: 'ledger.json', kind: 'ledger', open: () => this.ledger.file(actor, editionId) },
    ];
  }
}

/** A result set, and beside it the bundle as `npm run verify` reads it. */
function setParts(set: Numbered, bundle: string): RecordPart[] {
  const path = `results/${padded(set.no)}`;
  const whole: RecordPart = {
    path: `${path}-bundle.json`,
    kind: 'result',
    open: () => Promise.resolve(Buffer.from(bundle)),
  };
  return [jsonPart(`${path}.json`, 'result', set), whole];
}
