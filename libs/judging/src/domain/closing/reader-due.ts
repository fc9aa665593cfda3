/** The days that a further reader may be given at most, counted from the end of the round or, once that is past, from now. */
const READER_DAYS = 14;

const DAY = 86_400_000;

/** What a further reader's own time depends on. */
export interface ReaderTime {
  /** Whether the round's own time for writing is over. */
  over: boolean;
  endsAt: Date;
  at: Date;
}

/** The latest instant that may be named. */
export function latestDue({ endsAt, at }: ReaderTime): Date {
  return new Date(Math.max(endsAt.getTime(), at.getTime()) + READER_DAYS * DAY);
}

/** What is wrong with the instant named, if anything: it is needed once the round's time is over, and lies after that end and ahead. */
export function dueFault(dueAt: Date | null, time: ReaderTime): 'reader-due-missing' | 'reader-due-outside' | null {
  if (dueAt === null) return time.over ? 'reader-due-missing' : null;
  return dueAt > time.at && dueAt > time.endsAt && dueAt <= latestDue(time) ? null : 'reader-due-outside';
}

/** Until when a judge may write: to the round's end, or longer where they were asked later. */
export function dutyEnd(endsAt: Date, dueAt: Date | null): Date {
  return dueAt !== null && dueAt > endsAt ? dueAt : endsAt;
}
