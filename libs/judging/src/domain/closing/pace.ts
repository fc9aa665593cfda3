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

/** When judges are reminded: hundredths of the time gone, and hours before the end. */
export interface ReminderRule {
  percents: readonly number[];
  hours: readonly number[];
}

/** A reminder of a round: which (`percent-50`, `hours-48`), and its instant. */
export interface Reminder {
  key: string;
  at: Date;
}

const HOUR = 3_600_000;

/**
 * The reminders of a round in the order of time. One that would come within an hour of the opening is left out, and of
 * those at one instant all but the first.
 */
export function remindersOf({ percents, hours }: ReminderRule, { from, until }: Omit<Span, 'at'>): Reminder[] {
  const [begin, end] = [from.getTime(), until.getTime()];
  const instants: [string, number][] = [
    ...percents.map((one): [string, number] => [`percent-${one}`, begin + ((end - begin) * one) / 100]),
    ...hours.map((one): [string, number] => [`hours-${one}`, end - one * HOUR]),
  ];
  const kept = instants.filter(
    ([, at], place) => at >= begin + HOUR && instants.findIndex(([, it]) => it === at) === place,
  );
  return kept.toSorted(([, a], [, b]) => a - b).map(([key, at]) => ({ key, at: new Date(at) }));
}

/**
 * The reminder that is due: the last whose instant has passed, so that a server that slept sends one and not three. null:
 * none is due, or the time is over.
 */
export function reminderDue(rule: ReminderRule, span: Span): Reminder | null {
  if (span.at >= span.until) return null;
  return remindersOf(rule, span).findLast(({ at }) => at <= span.at) ?? null;
}

/** How a reminder speaks: sent by hand, on the way, when the end is near, and as the last one. */
export type ReminderTone = 'by-hand' | 'midway' | 'near' | 'last';

const LAST_HOURS = 24;

/** The tone of a reminder by its occasion: `percent-50`, `hours-48`, or anything that is not of a rule. */
export function toneOf(occasion: string): ReminderTone {
  if (occasion.startsWith('percent-')) return 'midway';
  const hours = /^hours-(\d+)$/.exec(occasion)?.[1];
  if (hours === undefined) return 'by-hand';
  return Number(hours) > LAST_HOURS ? 'near' : 'last';
}

/** Whole hours up to an instant, begun ones counted; none once it is past. */
export function hoursUntil(until: Date, at: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - at.getTime()) / HOUR));
}

function passedOf({ from, until, at }: Span): number {
  const whole = until.getTime() - from.getTime();
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, (at.getTime() - from.getTime()) / whole));
}
