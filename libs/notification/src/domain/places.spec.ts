import { readFileSync, readdirSync } from 'node:fs';
import { LOCALES } from '#kernel';
import { placesIn } from './wording.js';

type Texts = Record<string, unknown>;

const read = (lib: string, locale: string): Texts => {
  try {
    return JSON.parse(readFileSync(`libs/${lib}/src/texts/${locale}.json`, 'utf8')) as Texts;
  } catch {
    return {};
  }
};
const wordsIn = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : node && typeof node === 'object' ? Object.values(node).flatMap(wordsIn) : [];

it('says of everything that can be filled into a message what it is, with an example', () => {
  for (const locale of LOCALES) {
    const mails = readdirSync('libs').flatMap((lib) => wordsIn(read(lib, locale)['mails']));
    const { places } = read('notification', locale) as { places: Record<string, { label: string; sample: string }> };
    const silent = placesIn(...mails).filter((name) => !places[name]?.label || !places[name].sample);
    expect([locale, silent]).toEqual([locale, []]);
  }
});
