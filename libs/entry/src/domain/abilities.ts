import type { Actor } from '#kernel';
import { type Entry, entryLife, stateAt } from './entry.js';
import { mayChangeForm } from './form-move.js';
import { may } from './policy.js';
import { statusOf } from './review/status.js';
import { deadlineOf, type Registration } from './window.js';

/** What the actor can do with the entry at `now`; the web shows its buttons by this. */
export function abilitiesOf(actor: Actor, entry: Entry, registration: Registration, now: Date) {
  const state = stateAt(entry, now);
  const deadline = deadlineOf({ ...entry, state }, registration);
  const inTime = deadline !== null && now < deadline && (entry.state === 'returned' || now >= registration.startsAt);
  const reviews = may.reviewEntry(actor, entry);
  return {
    edit: may.editEntry(actor, entry) && inTime,
    submit: may.submitEntry(actor, entry) && inTime,
    withdraw: may.withdrawEntry(actor, entry) && entryLife.allows(state, 'withdraw'),
    revive: may.reviveEntry(actor, entry) && state === 'withdrawn' && now < registration.endsAt,
    startReview: reviews && entryLife.allows(state, 'startReview'),
    decide: reviews && entryLife.allows(state, 'admit'),
    return: reviews && entryLife.allows(state, 'return') && entry.returnedAt === null,
  };
}

/** Whether the actor can take the entry over to another version of the form at `now`. */
export function mayAdoptForm(actor: Actor, entry: Entry, registration: Registration, now: Date): boolean {
  return abilitiesOf(actor, entry, registration, now).edit && mayChangeForm(entry);
}

/** What the actor can do now, and where the entry stands in one sentence; `reviewEndsAt` as in {@link statusOf}. */
export function outlookOf(
  actor: Actor,
  entry: Entry,
  { registration, reviewEndsAt }: { registration: Registration; reviewEndsAt: Date | null },
  now: Date,
) {
  return {
    can: abilitiesOf(actor, entry, registration, now),
    status: statusOf(entry, registration, reviewEndsAt, now),
  };
}
