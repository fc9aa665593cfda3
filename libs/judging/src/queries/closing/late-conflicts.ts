import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { type Blocker, blockerKey } from '../../domain/closing/blockers.js';

/** A sheet that counts in a round which has advanced, though its judge must keep away from the entry by now. */
interface LateConflict extends Blocker {
  roundId: string;
}

const LATE = `SELECT a.round_id AS "roundId", a.entry_id AS "entryId", a.judge_id AS "judgeId"
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id AND r.state = 'advanced'
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  JOIN entry.entry e ON e.id = a.entry_id AND e.state = 'admitted'
  WHERE a.round_id = ANY ($1::uuid[]) AND a.state = 'active' AND ${keptAway('j.person_id', 'a.entry_id')}
  ORDER BY a.round_id, a.entry_id, a.judge_id`;
const EXCUSED = 'SELECT round_id AS "roundId", key FROM judging.excuse WHERE round_id = ANY ($1::uuid[])';

/** Of rounds that have advanced, all at once. */
export async function lateConflicts(reader: Reader, roundIds: readonly string[]): Promise<LateConflict[]> {
  if (roundIds.length === 0) return [];
  const found = await rows<{ roundId: string; entryId: string; judgeId: string }>(reader, LATE, [[...roundIds]]);
  return found.map((one) => ({ ...one, code: 'conflict-after', sheets: null, minimum: null }));
}

/** Those nobody has answered for. */
export async function openLateConflicts(reader: Reader, roundIds: readonly string[]): Promise<LateConflict[]> {
  const late = await lateConflicts(reader, roundIds);
  if (late.length === 0) return [];
  const excused = await rows<{ roundId: string; key: string }>(reader, EXCUSED, [[...roundIds]]);
  const settled = new Set(excused.map(({ roundId, key }) => `${roundId} ${key}`));
  return late.filter((one) => !settled.has(`${one.roundId} ${blockerKey(one)}`));
}
