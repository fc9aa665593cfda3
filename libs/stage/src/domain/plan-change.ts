import type { PlannedSession, PlannedSlot, SchedulePlan } from './session.js';
import { timetableOf } from './times.js';

/** A date a plan gives somebody: a team its turn, a judge a sitting. `position` null: the order is not drawn yet. */
export interface PlannedDate {
  sessionId: string;
  startsAt: Date;
  venue: string;
  position: number | null;
  rehearsal: boolean;
}

/** The turns a plan gives an entry before the jury, and at rehearsals. */
export function datesOfEntry(plan: SchedulePlan, entryId: string, settled: boolean): PlannedDate[] {
  return plan.sessions.flatMap((session) => {
    const at = session.slots.findIndex((slot) => slot.entryId === entryId);
    const slot = session.slots[at];
    if (!slot) return [];
    const known = isPlaceKnown(session, slot, settled);
    const { slots, startsAt } = timetableOf(session);
    const place = { startsAt: known ? slots[at]!.startsAt : startsAt, position: known ? at + 1 : null };
    return [{ sessionId: session.id, venue: session.venue, rehearsal: session.kind === 'rehearsal', ...place }];
  });
}

/** The sittings of a room (null: of every room) before the jury. */
export function datesOfRoom(plan: SchedulePlan, room: number | null): PlannedDate[] {
  const sittings = plan.sessions.filter(
    (session) => session.kind === 'judging' && (room ?? session.room) === session.room,
  );
  return sittings.map(({ id, venue, startsAt }) => ({
    ...{ sessionId: id, venue, startsAt: new Date(startsAt), position: null, rehearsal: false },
  }));
}

/** Whether a team knows its place in a sitting: the order stands, or nothing moves this turn. */
export function isPlaceKnown({ kind }: PlannedSession, { fixed }: PlannedSlot, settled: boolean): boolean {
  return settled || fixed || kind === 'rehearsal';
}

/** Whether two plans give somebody the same dates. */
export function sameDates(one: readonly PlannedDate[], other: readonly PlannedDate[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
