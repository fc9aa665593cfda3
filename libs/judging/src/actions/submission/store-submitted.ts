import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Mark } from '../../domain/score.js';
import type { SheetState } from '../../domain/sheet.js';
import { ENTRY_RELEASED } from '../../queries/released.js';
import { sealOf } from '../seal-sheet.js';

/** A sheet that may be submitted as it is. */
export interface CompleteSheet {
  assignmentId: string;
  state: SheetState;
  marks: Mark[];
  total: number;
  comment: string;
  suggestion: string;
  notes: string;
  /** the one it will have */
  version: number;
  /** of the request */
  key: string | null;
}

/** Sheets, their marks and their revisions, unless somebody has saved, submitted or let the result out since. */
const STORE = `WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (id uuid, "assignmentId" uuid, state text, comment text,
      suggestion text, notes text, total int, version int, key text, salt text, hash text, told jsonb)
  ), stored AS (
    INSERT INTO judging.sheet AS s (id, assignment_id, state, comment, suggestion, notes, total, version, salt, saved_at,
      submitted_at)
    SELECT id, "assignmentId", state, comment, suggestion, notes, total, version, salt, $2, $2 FROM given
    WHERE NOT EXISTS (SELECT FROM judging.assignment a WHERE a.id = given."assignmentId" AND ${ENTRY_RELEASED})
    ON CONFLICT (assignment_id) DO UPDATE SET state = excluded.state, comment = excluded.comment,
      suggestion = excluded.suggestion, notes = excluded.notes, total = excluded.total, version = excluded.version,
      salt = excluded.salt, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at
      WHERE s.state = 'draft' AND s.version = excluded.version - 1
    RETURNING s.id, s.assignment_id
  ), sheet AS (SELECT stored.id AS sheet_id, given.* FROM stored JOIN given ON given."assignmentId" = stored.assignment_id
  ), unmarked AS (
    DELETE FROM judging.mark m USING sheet
    WHERE (SELECT bool_or(version > 1) FROM given) AND m.sheet_id = sheet.sheet_id
      AND NOT EXISTS (SELECT FROM jsonb_array_elements(sheet.told) t WHERE t ->> 0 = m.criterion)
  ), marked AS (
    INSERT INTO judging.mark (sheet_id, criterion, hundredths)
    SELECT sheet.sheet_id, t ->> 0, (t ->> 1)::int FROM sheet CROSS JOIN jsonb_array_elements(sheet.told) t
    ON CONFLICT (sheet_id, criterion) DO UPDATE SET hundredths = excluded.hundredths
  ), kept AS (
    INSERT INTO judging.sheet_revision (sheet_id, no, marks, total, comment, suggestion, salt, hash, submitted_at,
      request_key)
    SELECT sheet_id, CASE version WHEN 1 THEN 1
      ELSE 1 + (SELECT count(*) FROM judging.sheet_revision v WHERE v.sheet_id = sheet.sheet_id) END, told, total, comment,
      suggestion, salt, hash, $2, key FROM sheet
  )
  SELECT "assignmentId", hash FROM sheet`;

/**
 * Stores whole sheets as submitted, in one statement.
 * @returns the hash of each for the ledger, by assignment; without those that somebody wrote meanwhile
 */
export async function storeSubmitted(tx: Tx, sheets: readonly CompleteSheet[]): Promise<ReadonlyMap<string, string>> {
  const given = sheets.map(({ marks, ...sheet }) => {
    const { salt, hash, told } = sealOf({ ...sheet, marks: byCriterion(marks) });
    return { id: newId(), ...sheet, salt, hash, told };
  });
  type Line = { assignmentId: string; hash: string };
  const stored = await rows<Line>(tx, STORE, [JSON.stringify(given), await now(tx)]);
  return new Map(stored.map(({ assignmentId, hash }) => [assignmentId, hash]));
}

/** The order in which marks are sealed. */
export function byCriterion(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((one, other) => (one.criterion < other.criterion ? -1 : 1));
}
