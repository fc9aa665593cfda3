import { isPlaceKnown } from './plan-change.js';
import type { SchedulePlan } from './session.js';
import { timetableOf } from './times.js';

/** A plan as it went out, in the order of `no`. */
export interface PublishedPlan {
  no: number;
  plan: SchedulePlan;
  reason: string;
  at: Date;
  /** Whether the order had been drawn by then. */
  drawn: boolean;
}

/** The last publication that said something else of an entry's turn in a sitting than the one before it did. */
export function turnChange(
  publications: readonly PublishedPlan[],
  sessionId: string,
  entryId: string,
): PublishedPlan | undefined {
  const texts = publications.map((one) => saidOf(one, sessionId, entryId));
  return publications.findLast((_, at) => texts[at] !== texts[at - 1]);
}

function saidOf({ plan, drawn }: PublishedPlan, sessionId: string, entryId: string): string | undefined {
  const session = plan.sessions.find(({ id }) => id === sessionId);
  const at = session?.slots.findIndex((slot) => slot.entryId === entryId) ?? -1;
  if (!session || at < 0) return undefined;
  const times = timetableOf(session);
  const known = isPlaceKnown(session, session.slots[at]!, plan.order === 'arranged' || drawn);
  const { startsAt, endsAt } = known ? times.slots[at]! : times;
  return JSON.stringify([session.venue, known ? at + 1 : null, startsAt, endsAt]);
}
