import { dateText, type Locale, shanghaiDate, shanghaiTime } from '#kernel';
import { useLocale } from './i18n.js';

type Instant = string | Date;

const day = (locale: Locale, at: Instant) => dateText(at, locale, { time: false });
const dateOf = (at: Instant) => shanghaiDate(new Date(at));

/** The day without its year: `8月4日(周日)`, `Sun 4 Aug`. */
const monthDay = (locale: Locale, at: Instant) => day(locale, at).replace(/^\d+年| \d{4}$/g, '');

const DAY = 86_400_000;
const EIGHT_HOURS = 28_800_000;
const isMidnight = (at: Instant) => (new Date(at).getTime() + EIGHT_HOURS) % DAY === 0;

/** The day something ends on: what ends at midnight ends with the day before. */
const lastOf = (at: Instant): Instant => (isMidnight(at) ? new Date(new Date(at).getTime() - 1) : at);

/** Until when, as people say it: `2024年7月4日(周四) 17:00`, and for a midnight the 24:00 of the day before. */
function until(locale: Locale, at: Instant): string {
  if (!isMidnight(at)) return dateText(at, locale);
  return `${day(locale, lastOf(at))}${locale === 'en' ? ',' : ''} 24:00`;
}

/** `09:00`, or with seconds `09:00:07`. */
function time(at: Instant, seconds: boolean): string {
  const instant = new Date(at);
  return shanghaiTime(instant) + (seconds ? `:${String(instant.getUTCSeconds()).padStart(2, '0')}` : '');
}

/**
 * From one day to another, in pieces that must not break: `['8月5日(周一) –', '8月9日(周五)']`, or the one day alone. The
 * year stands only where the second day lies in another one.
 */
function span(locale: Locale, from: Instant, end: Instant): string[] {
  const to = lastOf(end);
  if (dateOf(from) >= dateOf(to)) return [monthDay(locale, from)];
  const sameYear = dateOf(from).slice(0, 4) === dateOf(to).slice(0, 4);
  return [`${monthDay(locale, from)} –`, sameYear ? monthDay(locale, to) : day(locale, to)];
}

/** Dates as people here write them: always Beijing time, always with the weekday. */
export function useDates() {
  const locale = useLocale();
  return {
    day: (at: Instant) => day(locale, at),
    monthDay: (at: Instant) => monthDay(locale, at),
    instant: (at: Instant) => dateText(at, locale),
    until: (at: Instant) => until(locale, at),
    lastDay: (at: Instant) => day(locale, lastOf(at)),
    lastMonthDay: (at: Instant) => monthDay(locale, lastOf(at)),
    time: (at: Instant, seconds = false) => time(at, seconds),
    span: (from: Instant, to: Instant) => span(locale, from, to),
  };
}
