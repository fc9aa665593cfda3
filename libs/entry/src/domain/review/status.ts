import { type Entry, isWaiting, stateAt } from '../entry.js';
import { hasHandedIn } from '../materials.js';
import { deadlineOf, type Registration } from '../window.js';

/** What the team is told about where its entry stands; every one has a sentence in both languages. */
export const STATUS_CODES = [
  'draft-early', // at: registration opens
  'draft', // at: registration closes
  'draft-late',
  'submitted', // at: the review is expected to end
  'in-review', // at: the same
  'in-review-again', // at: the same
  'delayed',
  'returned', // at: the correction is due
  'waiting', // at: its files may come until then
  'materials', // at: what the round needs is due
  'materials-done', // at: until when it may be handed in anew
  'materials-late', // at: when it was due
  'admitted',
  'refused',
  'withdrawn',
  'disqualified',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** The one sentence about an entry's state, and the instant it names. */
export interface Status {
  code: StatusCode;
  at: Date | null;
}

type Known = Pick<Entry, 'state' | 'returnedUntil' | 'returnedAt' | 'waitsUntil' | 'revisionNo' | 'materialsRevision'>;

/**
 * Where the entry stands at `now`, as its team may know it: never what the desk only considers. `reviewEndsAt` is the
 * end of the edition's formal review; once it has passed and nothing is decided, the sentence says so.
 */
export function statusOf(entry: Known, registration: Registration, reviewEndsAt: Date | null, now: Date): Status {
  const state = stateAt(entry, now);
  if (isWaiting(entry, now)) return { code: 'waiting', at: entry.waitsUntil };
  if (state === 'draft') return draftStatus(registration, now);
  if (state === 'returned') return { code: 'returned', at: entry.returnedUntil };
  if (state === 'admitted') return admittedStatus(entry, deadlineOf(entry, registration), now);
  if (state !== 'submitted' && state !== 'in_review') return { code: state, at: null };
  if (reviewEndsAt !== null && reviewEndsAt <= now && entry.returnedAt === null) return { code: 'delayed', at: null };
  if (state === 'submitted') return { code: 'submitted', at: reviewEndsAt };
  const later = reviewEndsAt !== null && reviewEndsAt > now ? reviewEndsAt : null;
  return entry.returnedAt === null ? { code: 'in-review', at: later } : { code: 'in-review-again', at: later };
}

/** `due`: by when it hands in what its round needs; null where it was not called. */
function admittedStatus(entry: Known, due: Date | null, now: Date): Status {
  if (due === null) return { code: 'admitted', at: null };
  if (!hasHandedIn(entry)) return { code: now < due ? 'materials' : 'materials-late', at: due };
  return now < due ? { code: 'materials-done', at: due } : { code: 'admitted', at: null };
}

function draftStatus({ startsAt, endsAt }: Registration, now: Date): Status {
  if (now < startsAt) return { code: 'draft-early', at: startsAt };
  return now < endsAt ? { code: 'draft', at: endsAt } : { code: 'draft-late', at: null };
}
