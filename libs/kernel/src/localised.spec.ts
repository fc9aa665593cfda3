import fc from 'fast-check';
import { localeOf, LOCALES } from './localised.js';

describe('localeOf', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['fr-FR, de', 'zh-CN'],
    ['en', 'en'],
    ['EN-gb;q=0.9, zh', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['fr, en;q=0.5', 'en'],
  ])('%j asks for %s', (header, locale) => expect(localeOf(header)).toBe(locale));

  it('answers with a locale of the product whatever it is sent', () => {
    fc.assert(fc.property(fc.string(), (header) => LOCALES.includes(localeOf(header))));
  });
});
