import { Injectable } from '@nestjs/common';
import { addDays, shanghaiDate } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import chineseDays from 'chinese-days';
import { type Calendar, calendarOf, type DayKind, type DaySource, type ListedDay, yearOf } from '../domain/calendar.js';

type NamedDay = ListedDay & { name: string };

const LISTED = `SELECT to_char(day, 'YYYY-MM-DD') AS day, kind, source FROM competition.calendar_day
  WHERE day >= make_date($1, 1, 1) AND day < make_date($2 + 1, 1, 1) ORDER BY day`;
/** A notice replaces what the law alone said; what an organiser entered stays, and so does a year that is loaded. */
const FORGET = `DELETE FROM competition.calendar_day
  WHERE source = 'statute' AND extract(year FROM day) = ANY($1::int[])`;
const REMEMBER = `INSERT INTO competition.calendar_day (day, kind, name, source)
  SELECT day, kind, name, source FROM jsonb_to_recordset($1::jsonb) AS d (day date, kind text, name text, source text)
  WHERE NOT EXISTS (SELECT 1 FROM competition.calendar_day known
    WHERE known.source = 'notice' AND extract(year FROM known.day) = extract(year FROM d.day))
  ON CONFLICT (day) DO NOTHING`;

/** The years a timeline may touch, beside that of its first day. */
const [BEFORE, AFTER] = [1, 2];

/** Fills the calendar around an instant, from the published notices where there are any, and answers with it. */
@Injectable()
export class LoadCalendar {
  /** Loads the published notice of one year; answers whether there is one. */
  async year(tx: Tx, year: number): Promise<boolean> {
    const days = noticeOf(year);
    if (days.length === 0) return false;
    await tx.query(FORGET, [[year]]);
    await tx.query(REMEMBER, [JSON.stringify(days)]);
    return true;
  }

  async within(tx: Tx, t0: Date): Promise<Calendar> {
    const from = yearOf(shanghaiDate(t0)) - BEFORE;
    const years = Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => from + index);
    const notices = years.map((year) => ({ year, days: noticeOf(year) }));
    const published = notices.filter((notice) => notice.days.length > 0).map(({ year }) => year);
    const days = notices.flatMap((notice) => (notice.days.length > 0 ? notice.days : statuteOf(notice.year)));
    await tx.query(FORGET, [published]);
    await tx.query(REMEMBER, [JSON.stringify(days)]);
    return calendarOf(await rows<ListedDay>(tx, LISTED, [from, from + BEFORE + AFTER]));
  }
}

const listed = (day: string, kind: DayKind, source: DaySource, name: string): NamedDay => ({ day, kind, source, name });

/** The days of the State Council's notice for the year; none when the library does not know one. */
function noticeOf(year: number): NamedDay[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.flatMap((day): NamedDay[] => {
    const { name, work } = chineseDays.getDayDetail(day);
    const [, festival] = name.split(',');
    if (!festival || !day.startsWith(String(year))) return [];
    return [listed(day, work ? 'workday' : 'holiday', 'notice', festival)];
  });
}

/** The festival days of 全国年节及纪念日放假办法 (in force 2025-01-01), without the exchanged days of a notice. */
function statuteOf(year: number): NamedDay[] {
  const lunar = (day: string) => chineseDays.getSolarDateFromLunar(`${year}-${day}`).date;
  const festivals: [string, string, number][] = [
    ['元旦', `${year}-01-01`, 1],
    ['春节', addDays(lunar('01-01'), -1), 4],
    ['清明', chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), 1],
    ['劳动节', `${year}-05-01`, 2],
    ['端午', lunar('05-05'), 1],
    ['中秋', lunar('08-15'), 1],
    ['国庆节', `${year}-10-01`, 3],
  ];
  return festivals.flatMap(([name, first, count]) =>
    Array.from({ length: count }, (_, index) => listed(addDays(first, index), 'holiday', 'statute', name)),
  );
}
