import type { Suggestion } from '../../../ui/combobox.js';
import { type Locale, nameOfRegion, provinceOf, regionCodes, regionName, regionsWithin, regionWay } from '#kernel';

interface Entry {
  code: string;
  names: Record<Locale, string>;
  /** From each level down, as one types it: 北京市通州区, 通州区, beijingtongzhou, tongzhou. */
  words: string[];
  /** Each level alone: xian for 西安市. */
  levels: string[];
}

/** The provinces whose organisations may enter come first. */
const FIRST = ['11', '12', '13'];
const MOST = 50;

/** As it is typed on a keyboard of Latin letters, where ü is v or u. */
const letters = (name: string, umlaut: 'u' | 'v') =>
  name
    .toLowerCase()
    .replaceAll('ü', umlaut)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** A way of saying the regions down to one, from each of them on. */
const fromEach = (levels: readonly string[]): string[] => levels.map((_, index) => levels.slice(index).join(''));

function wordsOf(code: string): Pick<Entry, 'words' | 'levels'> {
  const names = regionWay(code).flatMap((one) => nameOfRegion(one) ?? []);
  const english = names.map(({ en }) => letters(en, 'u'));
  const typed = names.map(({ en, typed: own }) => own ?? letters(en, 'v'));
  const words = [names.map((name) => name['zh-CN']), english, typed].flatMap(fromEach);
  return { words, levels: [...english, ...typed] };
}

function entries(): Entry[] {
  const leaves = regionCodes().filter((code) => regionsWithin(code).length === 0 && nameOfRegion(code) !== undefined);
  const all = leaves.map((code) => {
    const names = { 'zh-CN': regionName(code, 'zh-CN'), en: regionName(code, 'en') };
    return { code, names, ...wordsOf(code) };
  });
  const place = ({ code }: Entry) => (FIRST.includes(provinceOf(code) ?? '') ? 0 : 1);
  return all.sort((one, other) => place(one) - place(other) || one.code.localeCompare(other.code));
}

let index: { entries: Entry[]; whole: boolean } | null = null;

/**
 * The regions that what was typed may mean: any part of a Chinese name or of its spelling in Latin letters, whole names and beginnings first. `whole`:
 * whether the names of every province are here.
 */
export function searchRegions(typed: string, locale: Locale, whole: boolean): Suggestion[] {
  if (index?.whole !== whole) index = { entries: entries(), whole };
  const wanted = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'·,，]/g, '');
  const found = index.entries.filter(({ words }) => words.some((one) => one.includes(wanted)));
  const rank = ({ words, levels }: Entry) =>
    levels.includes(wanted) ? 0 : words.some((one) => one.startsWith(wanted)) ? 1 : 2;
  const ranks = new Map(found.map((one) => [one, rank(one)]));
  const best = found.sort((one, other) => ranks.get(one)! - ranks.get(other)!).slice(0, MOST);
  return best.map(({ code, names }) => ({ id: code, label: names[locale] }));
}
