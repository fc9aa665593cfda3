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
    ...{ edition: edition[locale], award: award.name[locale], name: holder, place: String(place ?? '') },
    ...{ project: project?.title ?? '', organisation: project?.organisation ?? '' },
    people: people.join(locale === 'en' ? ', ' : '、'),
  };
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? places[name]! : whole,
  );
}

/** A day (YYYY-MM-DD) as it stands on a Chinese paper: 2024年8月12日. */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${year}年${month}月${day}日`;
}
