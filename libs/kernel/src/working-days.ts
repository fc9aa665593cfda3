import { addDays, weekday } from './calendar.js';

/** A day of the State Council's notice: a holiday (`working: false`) or a make-up day (`working: true`). */
export interface CalendarDay {
  readonly date: string;
  readonly working: boolean;
  /** False where the day is listed by the law alone, before the notice of its year is out. */
  readonly published?: boolean;
}

/** Working days of mainland China. Years without a listed day count plain Mondays to Fridays: ask {@link knownYear}. */
export interface WorkingCalendar {
  isWorking(date: string): boolean;
  /** The n-th working day after `date`; before it when n is negative; `date` itself when n is 0. */
  addWorkingDays(date: string, n: number): string;
  /** The last day of a period of `days` ≥ 1 working days that begins on `start` (which counts if it is one). */
  periodEnd(start: string, days: number): string;
  /** Whether that year's notice is loaded; without it no deadline in working days may be promised. */
  knownYear(year: number): boolean;
}

/** The calendar of these listed days; where two lines name one day the later holds. */
export function workingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  const listed = new Map(days.map((day) => [day.date, day.working]));
  const loaded = days.filter(({ published = true }) => published);
  const years = new Set(loaded.map(({ date }) => Number(date.slice(0, 4))));
  const isWorking = (date: string) => listed.get(date) ?? (weekday(date) !== 0 && weekday(date) !== 6);
  const addWorkingDays = (date: string, n: number) => step(date, whole(n), isWorking);
  return Object.freeze({
    isWorking,
    addWorkingDays,
    periodEnd: (start: string, count: number) => addWorkingDays(addDays(start, -1), atLeastOne(count)),
    knownYear: (year: number) => years.has(year),
  });
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a number of days: ${n}`);
  return n;
}

function atLeastOne(n: number): number {
  if (n < 1) throw new RangeError(`not a period: ${n}`);
  return n;
}

function step(date: string, n: number, isWorking: (date: string) => boolean): string {
  let day = date;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, Math.sign(n));
    if (isWorking(day)) left -= 1;
  }
  return day;
}
