/** How a judge keeps up with the time of a round. */
export type Pace = 'done' | 'on-time' | 'behind' | 'not-begun';

/** The time judges have, and the instant it is asked for. */
export interface Span {
  from: Date;
  until: Date;
  at: Date;
}

/** Behind by so much of the whole before it is said. */
const SLACK = 0.1;

/** Compares the share of sheets given with the share of time that has passed. */
export function paceOf({ assigned, submitted }: { assigned: number; submitted: number }, span: Span): Pace {
  if (submitted >= assigned) return 'done';
  const passed = passedOf(span);
  if (submitted / assigned + SLACK >= passed) return 'on-time';
  return submitted === 0 ? 'not-begun' : 'behind';
}

/** When judges are reminded, by itself: half of the time gone, two days and twelve hours before the end. */
export const REMINDERS = ['half', 'two-days', 'twelve-hours'] as const;
export type Reminder = (typeof REMINDERS)[number];

const HOUR = 3_600_000;

/**
 * The reminder that is due: the last whose instant has passed, so that a server that slept sends one and not three. One
 * that would come within an hour of the opening is left out. null: none is due, or the time is over.
 */
export function reminderDue({ from, until, at }: Span): Reminder | null {
  const [begin, end, now] = [from.getTime(), until.getTime(), at.getTime()];
  if (now >= end) return null;
  const instants = { half: begin + (end - begin) / 2, 'two-days': end - 48 * HOUR, 'twelve-hours': end - 12 * HOUR };
  const passed = REMINDERS.filter((one) => instants[one] <= now && instants[one] >= begin + HOUR);
  return passed.sort((a, b) => instants[a] - instants[b]).at(-1) ?? null;
}

function passedOf({ from, until, at }: Span): number {
  const whole = until.getTime() - from.getTime();
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (at.getTime() - from.getTime()) / whole));
}
