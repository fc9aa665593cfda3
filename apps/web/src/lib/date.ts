import type { Locale } from '#kernel';
import { useLocale } from './i18n.js';

const ZONE = 'Asia/Shanghai';
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
type Instant = string | Date;

const shift = (at: Instant) => new Date(new Date(at).getTime() + 8 * 3_600_000);
const two = (value: number) => String(value).padStart(2, '0');
const english = (at: Instant, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }).format(new Date(at));

/** The calendar day in Beijing, `2024-08-04`: for comparing days. */
export const dayKey = (at: Instant): string => shift(at).toISOString().slice(0, 10);

function day(locale: Locale, at: Instant): string {
  if (locale === 'en') return english(at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const local = shift(at);
  return `${local.getUTCFullYear()}年${monthDay(locale, at)}`;
}

function monthDay(locale: Locale, at: Instant): string {
  if (locale === 'en') return english(at, { weekday: 'short', day: 'numeric', month: 'short' });
  const local = shift(at);
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日(周${WEEKDAYS[local.getUTCDay()]})`;
}

function time(at: Instant, seconds = false): string {
  const local = shift(at);
  const text = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  return seconds ? `${text}:${two(local.getUTCSeconds())}` : text;
}

/** From one instant to another, the second shortened to what differs. */
function span(locale: Locale, from: Instant, to: Instant): string {
  if (dayKey(from) === dayKey(to)) return monthDay(locale, from);
  const sameYear = dayKey(from).slice(0, 4) === dayKey(to).slice(0, 4);
  const end = sameYear ? monthDay(locale, to) : day(locale, to);
  return `${monthDay(locale, from)} – ${end}`;
}

/** Dates as people here write them, always Beijing time and always with the weekday. */
export function useDates() {
  const locale = useLocale();
  return {
    day: (at: Instant) => day(locale, at),
    monthDay: (at: Instant) => monthDay(locale, at),
    instant: (at: Instant) => `${day(locale, at)} ${time(at)}`,
    time: (at: Instant, seconds = false) => time(at, seconds),
    span: (from: Instant, to: Instant) => span(locale, from, to),
  };
}
