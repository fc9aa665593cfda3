import type { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { OPEN_SEAT, VACANT } from '../../queries/vacancies.js';
import type { LockedRound } from '../lock-round.js';
import { refuseReleased } from '../refuse-late.js';

/** A free seat and who takes it. */
interface Handover {
  assignmentId: string;
  entryId: string;
  judgeId: string;
  /** what is kept about how it came about */
  how?: { chosen?: true; substitute?: true };
}

/** Takes the free seat, unless somebody else has just done so. */
const VACATE = `UPDATE judging.assignment SET state = 'replaced' WHERE round_id = $2 AND id = (
    SELECT a.id FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
    LEFT JOIN judging.sheet s ON s.assignment_id = a.id WHERE a.id = $1 AND ${VACANT})
  RETURNING entry_id AS "entryId"`;
const FREE = `SELECT a.id FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE a.round_id = $1 AND a.entry_id = $2 AND ${OPEN_SEAT} ORDER BY a.assigned_at, a.id LIMIT 1`;
const SEAT = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, replaces_id, assigned_at, due_at)
  SELECT $1, $2, $3, $4, 'active', 1 + coalesce(max(position), 0), $5, $6, $7
  FROM judging.assignment WHERE round_id = $2 AND judge_id = $4`;

/** Frees the seat for good: `not-found` where nobody has left it, `result-released` (409) once its result is out. */
export async function vacate(tx: Tx, { round }: Pick<LockedRound, 'round'>, assignmentId: string): Promise<string> {
  const { entryId } = found(await row<{ entryId: string }>(tx, VACATE, [assignmentId, round.id]));
  await refuseReleased(tx, round.id, entryId);
  return entryId;
}

/** Frees for good the seat of an entry that has been free the longest, if one is: its id. */
export async function vacateAny(
  tx: Tx,
  { round }: Pick<LockedRound, 'round'>,
  entryId: string,
): Promise<string | null> {
  const free = await row<{ id: string }>(tx, FREE, [round.id, entryId]);
  if (free) await vacate(tx, { round }, free.id);
  return free?.id ?? null;
}

/** A duty that begins now, last in its judge's order: its id. */
export async function placeDuty(
  tx: Tx,
  roundId: string,
  duty: { entryId: string; judgeId: string; replaces: string | null; dueAt: Date | null },
): Promise<string> {
  const id = newId();
  const { entryId, judgeId, replaces, dueAt } = duty;
  await tx.query(SEAT, [id, roundId, entryId, judgeId, replaces, await now(tx), dueAt]);
  return id;
}

/** Gives a seat that was vacated to somebody who may take it. */
export async function giveSeat(
  tx: Tx,
  journal: Journal,
  actor: Actor,
  { round }: Pick<LockedRound, 'round'>,
  { assignmentId, entryId, judgeId, how = {} }: Handover,
): Promise<void> {
  const id = await placeDuty(tx, round.id, { entryId, judgeId, replaces: assignmentId, dueAt: null });
  await journal.record(tx, actor, 'judging.judge-replaced', {
    editionId: round.editionId,
    subject: id,
    details: { roundId: round.id, entryId, judgeId, replaces: assignmentId, ...how },
    seal: { round: round.code, entry: entryId, judge: judgeId, replaces: assignmentId },
  });
}
