const HOUR = 3_600_000;

/** When people are reminded of a deadline: half way there, two days and twelve hours before. */
export const REMINDERS = ['half', '48h', '12h'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** A span that ends at a deadline. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** The instant of a reminder. */
function reminderAt(reminder: Reminder, { from, until }: Span): Date {
  if (reminder === 'half') return new Date((from.getTime() + until.getTime()) / 2);
  return new Date(until.getTime() - (reminder === '48h' ? 48 : 12) * HOUR);
}

/**
 * The reminder that is due now: the latest whose instant has come, since the span began. Null before the first, from the
 * deadline on, and where the span is so short that its instants lie before it.
 */
export function reminderDue(span: Span, now: Date): Reminder | null {
  if (now >= span.until || now < span.from) return null;
  const come = REMINDERS.map((reminder) => ({ reminder, at: reminderAt(reminder, span) }))
    .filter(({ at }) => at > span.from && at <= now)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  return come[0]?.reminder ?? null;
}

/** Whole hours left, rounded up. */
export function hoursLeft({ until }: Span, now: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - now.getTime()) / HOUR));
}

/** Whether a reminder is for everybody in the team; the first of them concerns its lead alone. */
export function isForAll(reminder: Reminder): boolean {
  return reminder !== 'half';
}
