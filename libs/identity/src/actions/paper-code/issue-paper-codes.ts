import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { row, rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { isDay, paperCodeLife, paperCodeOf, paperCodeText } from '../../domain/paper-code.js';
import { may } from '../../domain/policy.js';
import { PaperSecret } from './paper-secret.js';

/** For whom codes are printed: judges of an edition, for one thing (a round) on one day (`2026-11-28`, in Beijing). */
export interface PaperCodeOrder {
  editionId: string;
  subjectId: string;
  day: string;
  personIds: readonly string[];
}

/** A code just made; it is told once. */
export interface IssuedPaperCode {
  personId: string;
  code: string;
}

const SOON = `SELECT $1::date BETWEEN (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date
    AND (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date + 30 AS soon`;
const SEATED = `SELECT person_id AS id FROM identity.seat WHERE edition_id = $1 AND role = 'judge' AND person_id = ANY($2)`;
const REPLACE = `UPDATE identity.paper_code SET state = 'revoked', revoked_at = clock_timestamp()
  WHERE subject_id = $1 AND day = $2 AND person_id = ANY($3) AND state = 'open'`;
const KEEP = `INSERT INTO identity.paper_code (id, edition_id, subject_id, person_id, code_hash, day, state, issued_by, issued_at)
  SELECT given.id, $1, $2, given."personId", given.hash, $3, $4, $5, clock_timestamp()
  FROM jsonb_to_recordset($6::jsonb) AS given(id uuid, "personId" uuid, hash text)`;

/** Makes codes for judges to sign in by; those of the same day that were not used yet are void from then on. */
@Injectable()
export class IssuePaperCodes {
  constructor(
    private readonly journal: Journal,
    private readonly secret: PaperSecret,
  ) {}

  /** The codes of those who hold a judge's seat, in the order of `personIds`. */
  async within(tx: Tx, actor: Actor, order: PaperCodeOrder): Promise<IssuedPaperCode[]> {
    const { editionId, subjectId, day, personIds } = order;
    permit(may.issuePaperCodes(actor, editionId));
    if (!isDay(day)) refuse('invalid', 'paper-code-day');
    if (!(await row<{ soon: boolean }>(tx, SOON, [day]))?.soon) refuse('invalid', 'paper-code-day');
    const seated = new Set((await rows<{ id: string }>(tx, SEATED, [editionId, personIds])).map(({ id }) => id));
    const made = personIds
      .filter((id) => seated.has(id))
      .map((personId) => ({ id: newId(), personId, code: paperCodeOf(randomInt) }));
    await tx.query(REPLACE, [subjectId, day, made.map(({ personId }) => personId)]);
    const kept = made.map(({ id, personId, code }) => ({ id, personId, hash: this.secret.hash(code) }));
    const values = [editionId, subjectId, day, paperCodeLife.initial, actor.personId, JSON.stringify(kept)];
    await tx.query(KEEP, values);
    const note = { editionId, subject: subjectId, details: { day, people: made.map(({ personId }) => personId) } };
    await this.journal.record(tx, actor, 'identity.paper-codes-issued', note);
    return made.map(({ personId, code }) => ({ personId, code: paperCodeText(code) }));
  }
}
