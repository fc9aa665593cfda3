import type { DayKind, DaySource, ListedDay } from '../domain/calendar.js';

/** A day that is not what its weekday says. */
export class ListedDayView implements ListedDay {
  /** YYYY-MM-DD */
  day: string;
  kind: DayKind;
  name: string;
  source: DaySource;
}

/** One year of the calendar: `published` when the notice of the State Council is loaded. */
export class CalendarYearView {
  year: number;
  published: boolean;
  days: number;
}

/** One change of the calendar; `day` null: a whole year was confirmed. */
export class CalendarChangeView {
  year: number;
  day: string | null;
  kindBefore: DayKind | null;
  kindAfter: DayKind | null;
  name: string;
  reason: string;
  changedAt: Date;
  changedBy: string | null;
}

/** What the person may do with the calendar. */
export class CalendarCan {
  changeCalendar: boolean;
}

/** The calendar of working days: its years, the listed days of one of them, and who changed what in it. */
export class WorkingDaysView {
  year: number;
  years: CalendarYearView[];
  days: ListedDayView[];
  changes: CalendarChangeView[];
  can: CalendarCan;
}

/** A period of working days. */
export class WorkingPeriodView {
  start: string;
  /** The last of its days. */
  end: string;
  /** Listed days within it, which a count by weekdays alone would miss. */
  listed: ListedDayView[];
}
