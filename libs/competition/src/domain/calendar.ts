import { addDays, refuse, weekday, type WorkingCalendar, workingCalendar } from '#kernel';

/** What a listed day is: off although a weekday (or a festival on a weekend), or worked although a weekend day. */
export const DAY_KINDS = ['holiday', 'workday'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/**
 * Where a listed day comes from: the State Council's notice of the year, the holiday law (festival days alone, before
 * the notice is out), or an organiser's hand.
 */
export type DaySource = 'notice' | 'statute' | 'organiser';

/** One listed day; `day` is YYYY-MM-DD. */
export interface ListedDay {
  day: string;
  kind: DayKind;
  source: DaySource;
}

/** The days of an edition. */
export interface Calendar {
  readonly working: WorkingCalendar;
  isHoliday(day: string): boolean;
  /** Whether the notice of that year is loaded; without it, working days are a provisional reckoning. */
  isPublished(year: number): boolean;
}

/** The calendar of the listed days; all others are what their weekday says. */
export function calendarOf(days: readonly ListedDay[]): Calendar {
  const holidays = new Set(days.filter((one) => one.kind === 'holiday').map((one) => one.day));
  const published = new Set(days.filter((one) => one.source === 'notice').map((one) => yearOf(one.day)));
  return {
    working: workingCalendar(days.map((one) => ({ date: one.day, working: one.kind === 'workday' }))),
    isHoliday: (day) => holidays.has(day),
    isPublished: (year) => published.has(year),
  };
}

/**
 * Refuses with `calendar-year-missing` (409) to count working days through a year whose notice is not loaded: the law
 * alone does not tell the exchanged days.
 */
export function refuseUnpublished(calendar: Calendar, from: string, to: string): void {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!calendar.isPublished(year)) refuse('conflict', 'calendar-year-missing', { year });
  }
}

/** Refuses with `day-is-worked-anyway` (422) to list a weekday as worked: only a weekend day is worked in exchange. */
export function refuseIdleDay(day: string, kind: DayKind): void {
  const idle = kind === 'workday' && !isSunday(day) && weekday(day) !== 6;
  if (idle) refuse('invalid', 'day-is-worked-anyway', { day });
}

/** The year of a day YYYY-MM-DD. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The day itself when it suits, else the nearest one that does, going by `step` days. */
export function nearest(day: string, step: 1 | -1, suits: (day: string) => boolean): string {
  let here = day;
  while (!suits(here)) here = addDays(here, step);
  return here;
}

/** Whether the day is a Sunday. */
export function isSunday(day: string): boolean {
  return weekday(day) === 0;
}

/** The same day of the month, `count` months on; the month's last day where it has no such day. */
export function addMonths(day: string, count: number): string {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = monthStart(month);
  const last = Number(addDays(monthStart(month + 1), -1).slice(8));
  return addDays(first, Math.min(Number(day.slice(8)), last) - 1);
}

function monthStart(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}-01`;
}
