import { refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { Duty } from '../domain/round-draw.js';
import type { Seating } from '../domain/workbench/draft-parts.js';
import type { DrawMaterial } from '../queries/draw-material.js';
import { RoundEntity } from '../tables/round.entity.js';
import type { LockedRound } from './lock-round.js';
import type { WhoReads } from './who-reads.js';

/** A round's draw: who is in which room, who reads what in which order, and from what it follows. */
export interface RoundDraw extends Seating, Pick<WhoReads, 'proof'> {
  duties: readonly Duty[];
  seed: string;
  inputsHash: string;
  /** of a draw that comes back into force; absent: now */
  drawnAt?: Date;
}

const ROOM_OF_JUDGE = `UPDATE judging.panel_seat s SET room = drawn.room
  FROM unnest($2::uuid[], $3::int[]) AS drawn (judge_id, room) WHERE s.round_id = $1 AND s.judge_id = drawn.judge_id`;
const ROOM_OF_ENTRY = `UPDATE judging.participation p SET room = drawn.room, list_key = drawn.list_key
  FROM unnest($2::uuid[], $3::int[], $4::text[]) AS drawn (entry_id, room, list_key)
  WHERE p.round_id = $1 AND p.entry_id = drawn.entry_id`;
const ASSIGN = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  SELECT id, $1, entry_id, judge_id, 'active', position, $2
  FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) AS duty (id, entry_id, judge_id, position)`;
const PROVE = `INSERT INTO judging.assignment_proof (round_id, problem, result, owed, words) VALUES ($1, $2, $3, $4, $5)`;

/** Nothing to draw: `entrants-missing` or `panel-missing` (409). */
export function refuseEmpty({ round }: Pick<LockedRound, 'round'>, { entries, judges }: DrawMaterial): void {
  if (entries.length === 0) refuse('conflict', 'entrants-missing', { round: round.code });
  if (judges.length === 0) refuse('conflict', 'panel-missing', { round: round.code });
}

/** Writes a draw in place of the one before, in a few statements whatever its size. */
export async function storeDraw(tx: Tx, { round, next }: LockedRound, draw: RoundDraw): Promise<void> {
  const { entries, judges, duties, proof, seed, inputsHash } = draw;
  const drawnAt = draw.drawnAt ?? (await now(tx));
  await eraseDraw(tx, round.id);
  await tx.query(ROOM_OF_JUDGE, [round.id, ...columns(judges, 'judgeId', 'room')]);
  await tx.query(ROOM_OF_ENTRY, [round.id, ...columns(entries, 'entryId', 'room', 'listKey')]);
  const ids = duties.map(() => newId());
  await tx.query(ASSIGN, [round.id, drawnAt, ids, ...columns(duties, 'entryId', 'judgeId', 'position')]);
  if (proof) await tx.query(PROVE, [round.id, ...[proof.problem, proof.result, proof.owed, proof.words].map(jsonOf)]);
  await tx.update(RoundEntity, round.id, { state: next, drawnAt, seed, inputsHash });
}

/** Takes the duties of a draw away, and its proof; sheets printed for it name duties that are gone. */
export async function eraseDraw(tx: Tx, roundId: string): Promise<void> {
  await tx.query('DELETE FROM judging.paper_sheet WHERE round_id = $1', [roundId]);
  await tx.query('DELETE FROM judging.paper_print WHERE round_id = $1', [roundId]);
  await tx.query('DELETE FROM judging.assignment WHERE round_id = $1', [roundId]);
  await tx.query('DELETE FROM judging.assignment_proof WHERE round_id = $1', [roundId]);
}

const jsonOf = (part: object | null) => part && JSON.stringify(part);

/** Rows as the arrays that UNNEST takes. */
function columns<T>(list: readonly T[], ...keys: (keyof T)[]): T[keyof T][][] {
  return keys.map((key) => list.map((one) => one[key]));
}
