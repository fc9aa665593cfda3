import type { Locale } from './localised.js';

const DAY = 24;
const DAYS_FROM = 72;

/** How long something still takes, as people say it: whole days above three of them (`6 天`), else hours (`47 小时`). */
export function spanText(hours: number, locale: Locale): string {
  const days = Math.floor(hours / DAY);
  if (hours > DAYS_FROM) return locale === 'en' ? `${days} days` : `${days} 天`;
  if (locale === 'en') return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${hours} 小时`;
}
