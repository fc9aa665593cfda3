import { type Locale, LOCALES } from '#kernel';

const KEY = 'locale';

const isLocale = (value: string | null): value is Locale => LOCALES.includes(value as Locale);

/** The language chosen in the address (`?lang=en`), else the one remembered on this device, else Chinese. */
export function firstLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (isLocale(asked)) return asked;
  const kept = window.localStorage.getItem(KEY);
  return isLocale(kept) ? kept : LOCALES[0];
}

/** Remembers the language on this device. */
export function keepLocale(locale: Locale): void {
  window.localStorage.setItem(KEY, locale);
}
