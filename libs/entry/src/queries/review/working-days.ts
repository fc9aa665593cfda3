import { type WorkingCalendar, workingCalendar } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LISTED = `SELECT to_char(day, 'YYYY-MM-DD') AS date, kind = 'workday' AS working FROM competition.calendar_day
  ORDER BY day`;

/** The competition's calendar of working days. */
export async function workingDays(reader: Reader): Promise<WorkingCalendar> {
  return workingCalendar(await rows<{ date: string; working: boolean }>(reader, LISTED));
}
