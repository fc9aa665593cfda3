import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';
import { Texts } from './texts.js';

type Tree = { [key: string]: string | Tree };
const libs = join(ROOT, 'libs');
const spoken = readdirSync(libs).filter((name) => existsSync(join(libs, name, 'src/texts')));

const texts = (context: string, locale: string): Map<string, string> => {
  const file = join(libs, context, 'src/texts', `${locale}.json`);
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Tree));
};
const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const places = (text: string) =>
  [...new Set([...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name]) => name!.trim()))].sort();

describe.each(spoken)('%s', (context) => {
  const chinese = texts(context, 'zh-CN');
  const english = texts(context, 'en');

  it('says the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('fills the same places in both', () => {
    const placed = (said: Map<string, string>) =>
      [...said].map(([key, text]) => [key, ...places(text)].join(' ')).sort();
    expect(placed(english)).toEqual(placed(chinese));
  });
});

describe('Texts', () => {
  const said = new Texts();

  it('fills places in, as they are', () => {
    const title = said.refusal('en', 'too-many-requests', { retryAfter: 7 });
    expect(title).toContain('in 7 seconds');
    expect(said.refusal('en', 'text-unusable', { path: '<b>&{{constructor}}' })).toContain('<b>&{{constructor}}');
  });

  it('says of a code without a text that something unexpected happened, and throws for any other missing text', () => {
    expect(said.refusal('zh-CN', 'no-such-code')).toBe(said.refusal('zh-CN', 'unexpected'));
    expect(() => said.say('en', 'platform.nothing')).toThrow('No text platform.nothing in en');
  });
});
