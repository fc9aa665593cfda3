import type { Suggestion } from '../../../ui/combobox.js';
import { type Locale, provinceOf, regionName, REGIONS, regionsWithin } from '#kernel';

interface Entry {
  code: string;
  names: Record<Locale, string>;
  /** 北京市通州区, beijingtongzhou and bjtz. */
  words: string;
}

/** The provinces whose organisations may enter come first. */
const FIRST = ['11', '12', '13'];
const MOST = 50;
let index: Entry[] | null = null;

const latin = (code: string): string[] => {
  const own = REGIONS.find((region) => region.code === code);
  const above = own?.parent ? latin(own.parent) : [];
  return own ? [...above, own.name.en.toLowerCase()] : above;
};

function entries(): Entry[] {
  const all = REGIONS.filter(({ code }) => regionsWithin(code).length === 0).map(({ code }) => {
    const names = { 'zh-CN': regionName(code, 'zh-CN'), en: regionName(code, 'en') };
    const words = latin(code).map((name) => name.replace(/[^a-z]/g, ''));
    return { code, names, words: [names['zh-CN'], words.join(''), words.join(' ')].join(' ') };
  });
  const place = ({ code }: Entry) => (FIRST.includes(provinceOf(code) ?? '') ? 0 : 1);
  return all.sort((one, other) => place(one) - place(other) || one.code.localeCompare(other.code));
}

/** The regions that what was typed may mean: any part of a Chinese name or of its spelling in Latin letters. */
export function searchRegions(typed: string, locale: Locale): Suggestion[] {
  index ??= entries();
  const wanted = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'·,，]/g, '');
  const found = index.filter(({ words }) => words.includes(wanted)).slice(0, MOST);
  return found.map(({ code, names }) => ({ id: code, label: names[locale] }));
}
