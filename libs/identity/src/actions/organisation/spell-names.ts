import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { spellingOf } from '../../queries/organisation/spelling.js';

const BATCH = 500;
const UNSPELLED = `SELECT organisation_id AS "organisationId", name_key AS key, name FROM identity.organisation_alias
  WHERE pinyin IS NULL ORDER BY organisation_id, name_key LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
const SPELL = `UPDATE identity.organisation_alias AS a SET pinyin = s.pinyin, initials = s.initials
  FROM jsonb_to_recordset($1::jsonb) AS s("organisationId" uuid, key text, pinyin text, initials text)
  WHERE a.organisation_id = s."organisationId" AND a.name_key = s.key`;

/** Spells names that came into the register before it was searched by pinyin. */
@Injectable()
export class SpellNames {
  constructor(private readonly unit: UnitOfWork) {}

  async run(): Promise<void> {
    while ((await this.unit.run((tx) => this.within(tx))) === BATCH);
  }

  /** How many were spelled. */
  async within(tx: Tx): Promise<number> {
    type Line = { organisationId: string; key: string; name: string };
    const lines = await rows<Line>(tx, UNSPELLED);
    const spelled = lines.map(({ name, ...line }) => ({ ...line, ...spellingOf(name) }));
    if (spelled.length > 0) await tx.query(SPELL, [JSON.stringify(spelled)]);
    return spelled.length;
  }
}
