import { refuse } from '#kernel';
import type { Entry } from './entry.js';
import { deadlineOf, type Registration } from './window.js';

/** More time for one team. */
export interface Extension {
  id: string;
  entryId: string;
  deadlineBefore: Date;
  until: Date;
  reason: string;
  grantedBy: string;
  grantedAt: Date;
}

/** What an extension changes of an entry, and the deadline it replaces. */
export interface Extended {
  deadlineBefore: Date;
  change: Pick<Entry, 'extendedUntil'> | Pick<Entry, 'returnedUntil'>;
}

/**
 * The new deadline of one entry: of its registration, or of its correction when it was returned. It may follow a deadline
 * that has passed, while nobody has decided; it is never shorter.
 * @throws DomainError `entry-frozen`, `extension-past`, `extension-shorter`
 */
export function extend(
  entry: Pick<Entry, 'state' | 'returnedUntil'>,
  registration: Registration,
  { until, now }: { until: Date; now: Date },
): Extended {
  const deadlineBefore = deadlineOf(entry, registration);
  if (deadlineBefore === null) refuse('conflict', 'entry-frozen', { state: entry.state });
  if (until <= now) refuse('invalid', 'extension-past');
  if (until <= deadlineBefore) refuse('conflict', 'extension-shorter', { deadline: deadlineBefore });
  return { deadlineBefore, change: entry.state === 'returned' ? { returnedUntil: until } : { extendedUntil: until } };
}
