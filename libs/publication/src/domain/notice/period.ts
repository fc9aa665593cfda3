import { addDays, refuse, shanghaiDate, shanghaiInstant, type WorkingCalendar } from '#kernel';
import type { NoticePeriod } from './notice.js';

/** How long a list is shown. */
interface Length {
  readonly days: number;
  readonly dayKind: 'working' | 'calendar';
}

/**
 * The days of a notice that begins at an instant; that day counts when it is a working one.
 * @throws DomainError conflict `calendar-unloaded` where working days run through a year whose notice is not loaded
 */
export function periodOf(startsAt: Date, { days, dayKind }: Length, calendar: WorkingCalendar): NoticePeriod {
  const firstDay = shanghaiDate(startsAt);
  const lastDay = dayKind === 'calendar' ? addDays(firstDay, days - 1) : calendar.periodEnd(firstDay, days);
  if (dayKind === 'working') refuseUnloaded(calendar, firstDay, lastDay);
  return { firstDay, lastDay, days, dayKind };
}

/** The first instant at which a notice no longer runs. */
export function closingOf({ lastDay }: NoticePeriod): Date {
  return shanghaiInstant(lastDay, '24:00');
}

/** The end of the n-th working day after the day of an instant. */
export function workingDeadline(from: Date, days: number, calendar: WorkingCalendar): Date {
  return shanghaiInstant(calendar.addWorkingDays(shanghaiDate(from), days), '24:00');
}

function refuseUnloaded(calendar: WorkingCalendar, from: string, to: string): void {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!calendar.knownYear(year)) refuse('conflict', 'calendar-unloaded', { year });
  }
}
