import { shanghaiDate, shanghaiTime, weekday } from './calendar.js';
import type { Locale } from './localised.js';

const WEEKDAYS = { 'zh-CN': [...'日一二三四五六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant as people in Shanghai's time zone read it: `2024年8月4日(周日) 09:00`, `Sun 4 Aug 2024, 09:00`; with
 * `time: false` the day alone. Written by hand so that server and browsers agree to the letter.
 */
export function dateText(instant: Date | string, locale: Locale, { time = true }: { time?: boolean } = {}): string {
  const at = new Date(instant);
  const date = shanghaiDate(at);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = WEEKDAYS[locale][weekday(date)];
  if (locale === 'en') return `${name} ${day} ${MONTHS[month - 1]} ${year}${time ? `, ${shanghaiTime(at)}` : ''}`;
  return `${year}年${month}月${day}日(周${name})${time ? ` ${shanghaiTime(at)}` : ''}`;
}
