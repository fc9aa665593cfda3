import { refuse } from '#kernel';
import { type Entry, entryLife } from './entry.js';

/** Opening and closing of registration; the end is exclusive. */
export interface Registration {
  startsAt: Date;
  endsAt: Date;
}

/** Refuses before registration opens and from its end on. */
export function assertRegistrationOpen(registration: Registration, now: Date): void {
  if (now < registration.startsAt) refuse('conflict', 'registration-not-open', { opensAt: registration.startsAt });
  if (now >= registration.endsAt) refuse('conflict', 'deadline-passed', { deadline: registration.endsAt });
}

/** Until when the team may change and hand in its entry; null when its state does not let it. */
export function deadlineOf(entry: Pick<Entry, 'state' | 'returnedUntil'>, registration: Registration): Date | null {
  if (entry.state === 'draft' || entry.state === 'submitted') return registration.endsAt;
  return entry.state === 'returned' ? entry.returnedUntil : null;
}

/** Refuses with `entry-frozen` when the state lets nobody edit, with `deadline-passed` when it is too late. */
export function assertEditable(entry: Pick<Entry, 'state' | 'returnedUntil'>, registration: Registration, now: Date) {
  const deadline = deadlineOf(entry, registration);
  if (deadline === null) refuse('conflict', 'entry-frozen', { state: entry.state });
  if (now >= deadline) refuse('conflict', 'deadline-passed', { deadline });
}

/** Refuses with `field-closed` the parts that the secretariat did not ask to correct. */
export function assertFieldsOpen(entry: Pick<Entry, 'state' | 'returnedFields'>, fields: readonly string[]): void {
  if (entry.state !== 'returned' || entry.returnedFields.length === 0) return;
  const closed = fields.filter((field) => !entry.returnedFields.includes(field));
  if (closed.length > 0) refuse('conflict', 'field-closed', { closed, open: entry.returnedFields });
}

/** The verb a submit means in the entry's state, or `wrong-state`; too late is `deadline-passed`. */
export function submitVerb(entry: Pick<Entry, 'state' | 'returnedUntil'>, registration: Registration, now: Date) {
  const verb = entry.state === 'returned' ? 'resubmit' : 'submit';
  const next = entryLife.advance(entry.state, verb);
  if (entry.state !== 'returned') assertRegistrationOpen(registration, now);
  assertEditable(entry, registration, now);
  return next;
}
