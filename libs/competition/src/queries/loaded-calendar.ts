import { type WorkingCalendar, workingCalendar } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LISTED = `SELECT to_char(day, 'YYYY-MM-DD') AS date, kind = 'workday' AS working, bool_or(source = 'notice')
    OVER (PARTITION BY extract(year FROM day)) AS published FROM competition.calendar_day ORDER BY day`;

/** The competition's calendar of working days; a year counts as known once its notice is in, or organisers have confirmed it. */
export async function workingDays(reader: Reader): Promise<WorkingCalendar> {
  return workingCalendar(await rows<Parameters<typeof workingCalendar>[0][number]>(reader, LISTED));
}
