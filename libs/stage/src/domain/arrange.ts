import type { PlannedSession, PlannedSlot, SchedulePlan } from './session.js';
import { sparingOrder } from './spare-recusals.js';

/** By what a plan is arranged: the numbers of entries, or so that recused judges leave the room seldom. */
export const ARRANGEMENTS = ['number', 'recusals'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What an arrangement goes by. */
export interface Cast {
  /** In the order of their numbers. */
  entrants: readonly { entryId: string; room: number | null }[];
  /** Judges of the room who keep away from the entry. */
  absent: ReadonlyMap<string, readonly string[]>;
}

/**
 * Fills the sittings before the jury with whoever has no turn yet, each in a sitting of their room, those with fewest
 * turns first, and arranges every sitting. Fixed turns keep their places. Arranged by recusals, and drawn by lot, each
 * group of entries becomes a block, so that the draw leaves it together.
 */
export function arrange(plan: SchedulePlan, cast: Cast, by: Arrangement): SchedulePlan {
  const rank = new Map(cast.entrants.map(({ entryId }, at) => [entryId, at]));
  const filled = fill(plan.sessions, cast);
  const sessions = filled.map((session) => {
    if (session.kind !== 'judging') return session;
    const sorted = session.slots.toSorted((a, b) => (rank.get(a.entryId) ?? 0) - (rank.get(b.entryId) ?? 0));
    if (by === 'number') return { ...session, slots: byNumber(session, sorted) };
    return { ...session, slots: byRecusals(session, sorted, { absent: cast.absent, drawn: plan.order === 'drawn' }) };
  });
  return { ...plan, sessions };
}

function fill(sessions: readonly PlannedSession[], { entrants }: Cast): PlannedSession[] {
  const judged = sessions.filter(({ kind }) => kind === 'judging');
  const slots = new Map(judged.map(({ id, slots: own }) => [id, [...own]]));
  const placed = new Set(judged.flatMap(({ slots: own }) => own.map(({ entryId }) => entryId)));
  for (const { entryId, room } of entrants) {
    const fitting = judged.filter((session) => !placed.has(entryId) && (room === null || room === session.room));
    const target = fitting.toSorted((a, b) => slots.get(a.id)!.length - slots.get(b.id)!.length).at(0);
    const own = target && slots.get(target.id)!;
    own?.push({ entryId, block: own.at(-1)?.block ?? 1, fixed: false });
  }
  return sessions.map((session) => ({ ...session, slots: slots.get(session.id) ?? session.slots }));
}

/** Within each block by number, around what is fixed. */
function byNumber({ slots }: PlannedSession, sorted: readonly PlannedSlot[]): PlannedSlot[] {
  const queues = Map.groupBy(
    sorted.filter(({ fixed }) => !fixed),
    ({ block }) => block,
  );
  return slots.map((slot) => (slot.fixed ? slot : queues.get(slot.block)!.shift()!));
}

function byRecusals(
  { slots }: PlannedSession,
  sorted: readonly PlannedSlot[],
  { absent, drawn }: { absent: Cast['absent']; drawn: boolean },
): PlannedSlot[] {
  const free = sorted.filter(({ fixed }) => !fixed);
  const keyOf = (entryId: string) => [...(absent.get(entryId) ?? [])].toSorted().join(' ');
  const order = sparingOrder(free.map(({ entryId }) => ({ entryId, absent: absent.get(entryId) ?? [] })));
  const keys = [...new Set(order.map(keyOf))];
  let block = 1;
  return slots.map((slot) => {
    if (slot.fixed) return { ...slot, block };
    const entryId = order.shift()!;
    block = drawn ? keys.indexOf(keyOf(entryId)) + 1 : 1;
    return { entryId, block, fixed: false };
  });
}
