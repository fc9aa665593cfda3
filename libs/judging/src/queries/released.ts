import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ReleasedValue } from '../domain/closing/released.js';

const RELEASED = `SELECT EXISTS (SELECT FROM judging.release
  WHERE round_id = $1 AND withdrawn_at IS NULL AND ($2::uuid IS NULL OR entry_id = $2)) AS out`;
const VALUES = `SELECT entry_id AS "entryId", exact, sheets FROM judging.release
  WHERE round_id = $1 AND entry_id IS NOT NULL AND withdrawn_at IS NULL ORDER BY entry_id`;
const SEALED = 'SELECT head_size IS NOT NULL AS sealed FROM judging.closure WHERE round_id = $1';

/** Whether the result of the entry of `assignment a` is out. */
export const ENTRY_RELEASED = `EXISTS (SELECT FROM judging.release out
    WHERE out.round_id = a.round_id AND out.entry_id = a.entry_id AND out.withdrawn_at IS NULL)`;

/** Whether a result of the round is out: this entry's, or without one anybody's or the round's own. */
export async function isReleased(reader: Reader, roundId: string, entryId: string | null = null): Promise<boolean> {
  const line = await row<{ out: boolean }>(reader, RELEASED, [roundId, entryId]);
  return line?.out === true;
}

/** The entries' results that are out, as they were let out. */
export function releasedValues(reader: Reader, roundId: string): Promise<ReleasedValue[]> {
  return rows<ReleasedValue>(reader, VALUES, [roundId]);
}

/** Whether the seal of a closed round is out: its ledger was signed and the head mailed. */
export async function isSealed(reader: Reader, roundId: string): Promise<boolean> {
  return (await row<{ sealed: boolean }>(reader, SEALED, [roundId]))?.sealed === true;
}
