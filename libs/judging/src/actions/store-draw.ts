import { refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { RoundDraw } from '../domain/round-draw.js';
import type { DrawMaterial } from '../queries/draw-material.js';
import { RoundEntity } from '../tables/round.entity.js';
import type { LockedRound } from './lock-round.js';

const ROOM_OF_JUDGE = `UPDATE judging.panel_seat s SET room = drawn.room
  FROM unnest($2::uuid[], $3::int[]) AS drawn (judge_id, room) WHERE s.round_id = $1 AND s.judge_id = drawn.judge_id`;
const ROOM_OF_ENTRY = `UPDATE judging.participation p SET room = drawn.room, list_key = drawn.list_key
  FROM unnest($2::uuid[], $3::int[], $4::text[]) AS drawn (entry_id, room, list_key)
  WHERE p.round_id = $1 AND p.entry_id = drawn.entry_id`;
const ASSIGN = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  SELECT id, $1, entry_id, judge_id, 'active', position, $2
  FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::int[]) AS duty (id, entry_id, judge_id, position)`;

/** Nothing to draw: `entrants-missing` or `panel-missing` (409). */
export function refuseEmpty({ round }: LockedRound, { entries, judges }: DrawMaterial): void {
  if (entries.length === 0) refuse('conflict', 'entrants-missing', { round: round.code });
  if (judges.length === 0) refuse('conflict', 'panel-missing', { round: round.code });
}

/** A rule that cannot be kept: `judges-overloaded` or `seats-missing` (409), saying for which entries and kinds. */
export function refuseImpossible({ shortfalls, overloads }: RoundDraw, { entries }: DrawMaterial): void {
  if (overloads.length > 0) refuse('conflict', 'judges-overloaded', { overloads, count: overloads.length });
  if (shortfalls.length === 0) return;
  const numbers = new Map(entries.map((entry) => [entry.entryId, entry.number]));
  const named = shortfalls.map((one) => ({ ...one, number: (one.entryId && numbers.get(one.entryId)) ?? null }));
  refuse('conflict', 'seats-missing', {
    missing: shortfalls.reduce((sum, one) => sum + one.missing, 0),
    where: [...new Set(named.map((one) => one.number ?? `room-${one.room}`))].join(', '),
    shortfalls: named,
  });
}

/** Writes a draw in place of the one before, in five statements whatever its size. */
export async function storeDraw(
  tx: Tx,
  { round, next }: LockedRound,
  { entries, judges, duties }: RoundDraw,
  proof: { seed: string; inputsHash: string },
): Promise<void> {
  const drawnAt = await now(tx);
  await tx.query('DELETE FROM judging.assignment WHERE round_id = $1', [round.id]);
  await tx.query(ROOM_OF_JUDGE, [round.id, ...columns(judges, 'judgeId', 'room')]);
  await tx.query(ROOM_OF_ENTRY, [round.id, ...columns(entries, 'entryId', 'room', 'listKey')]);
  const ids = duties.map(() => newId());
  await tx.query(ASSIGN, [round.id, drawnAt, ids, ...columns(duties, 'entryId', 'judgeId', 'position')]);
  await tx.update(RoundEntity, round.id, { state: next, drawnAt, ...proof });
}

/** Rows as the arrays that UNNEST takes. */
function columns<T>(list: readonly T[], ...keys: (keyof T)[]): T[keyof T][][] {
  return keys.map((key) => list.map((one) => one[key]));
}
