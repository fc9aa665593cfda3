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

const UNITS = [
  [86_400, '天', 'day'],
  [3_600, '小时', 'hour'],
  [60, '分钟', 'minute'],
  [1, '秒', 'second'],
] as const;

/**
 * A length of time in its largest unit and the next one, rounded down: `2天3小时`, `2 days 3 hours`; `0秒` for less than a
 * second or a negative length.
 */
export function durationText(milliseconds: number, locale: Locale): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const first = UNITS.findIndex(([size]) => seconds >= size);
  if (first < 0) return locale === 'zh-CN' ? '0秒' : '0 seconds';
  const parts = UNITS.slice(first, first + 2).map(([size, chinese, english], index) => {
    const larger = UNITS[first + index - 1]?.[0] ?? Infinity;
    const count = Math.floor((index === 0 ? seconds : seconds % larger) / size);
    return count === 0
      ? ''
      : locale === 'zh-CN'
        ? `${count}${chinese}`
        : `${count} ${english}${count === 1 ? '' : 's'}`;
  });
  return parts.filter(Boolean).join(locale === 'zh-CN' ? '' : ' ');
}
