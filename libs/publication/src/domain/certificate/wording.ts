import type { Localised } from '#kernel';
import type { Honour } from './statement.js';

/** What stands between `{` and `}` in the wording of a certificate. */
type Places = Readonly<Record<string, string>>;

/** The wording with its places filled; one that is not known stays as it is written, and a rule of the plan refuses it. */
export function filled(text: Localised, edition: Localised, honour: Honour): Localised {
  return { 'zh-CN': fill(text, 'zh-CN', edition, honour), en: fill(text, 'en', edition, honour) };
}

function fill(text: Localised, locale: 'zh-CN' | 'en', edition: Localised, honour: Honour): string {
  const { award, project, holder, place, people } = honour;
  const places: Places = {
    ...{ edition: edition[locale], award: award.name[locale], name: holder, place: placeText(place, locale) },
    ...{ project: project?.title ?? '', organisation: project?.organisation ?? '' },
    people: people.join(locale === 'en' ? ', ' : '、'),
  };
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? places[name]! : whole,
  );
}

const DIGITS = '一二三四五六七八九';

/** A place in a team as it is said: 第十二完成人, member no. 12. */
function placeText(place: number | undefined, locale: 'zh-CN' | 'en'): string {
  if (place === undefined) return '';
  if (locale === 'en' || place > 99) return String(place);
  const [tens, ones] = [Math.floor(place / 10), place % 10];
  return `${tens > 1 ? DIGITS[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones - 1] : ''}`;
}

/** A day (YYYY-MM-DD) as it stands on a Chinese paper: 2024年8月12日. */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${year}年${month}月${day}日`;
}
