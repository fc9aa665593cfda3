import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../arch/files.mjs';
import { ROOT } from '../root.mjs';
import { codesIn } from './codes.mjs';
import { load, serverSources } from './sources.mjs';
const LOCALES = ['zh-CN', 'en'];
const TEXTS = /^libs\/([a-z]+)\/src\/texts\/(zh-CN|en)\.json$/;
const WEB = /^apps\/web\/src\/lib\/texts\/(?!refusals\.)(.+\.)?(zh-CN|en)\.json$/;
const byName = (one, other) => (one < other ? -1 : 1);
const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** The web's catalogue of refusals, from the texts of every library; and whether texts and code agree. */
export async function refusals() {
  const { REFUSALS } = await load('libs/kernel/src/refusal.ts');
  const files = filesIn(ROOT, ['libs', 'apps']);
  const catalogues = files
    .filter((file) => TEXTS.test(file))
    .map((file) => ({ file, locale: TEXTS.exec(file)[2], content: read(file) }));
  const merged = LOCALES.map((locale) => merge(catalogues.filter((catalogue) => catalogue.locale === locale)));
  const made = LOCALES.map((locale, index) => ({
    path: `apps/web/src/lib/texts/refusals.${locale}.json`,
    text: `${JSON.stringify(sorted(merged[index].texts), null, 2)}\n`,
  }));
  const faults = [
    ...parityFaults(files.filter((file) => TEXTS.test(file) || WEB.test(file))),
    ...merged[0].faults,
    ...codeFaults(merged[0].texts, serverSources(), REFUSALS),
  ];
  return { files: made, faults };
}

const sorted = (texts) => Object.fromEntries([...texts.keys()].sort(byName).map((code) => [code, texts.get(code)]));

function merge(catalogues) {
  const texts = new Map();
  const faults = [];
  for (const { file, content } of catalogues) {
    for (const [code, text] of Object.entries(content.refusals ?? {})) {
      if (texts.has(code)) faults.push(`refusals: ${code} of ${file} belongs to another library already`);
      texts.set(code, text);
    }
  }
  return { texts, faults };
}

/** Thrown codes need a text; a text needs its code somewhere in the source. */
function codeFaults(texts, sources, kinds) {
  const found = sources.map((file) => ({ file, ...codesIn(join(ROOT, file), kinds) }));
  const literals = new Set(found.flatMap(({ literals: all }) => [...all]));
  const silent = found.flatMap(({ file, thrown }) =>
    [...thrown]
      .filter((code) => !texts.has(code))
      .map((code) => `refusals: ${code} is thrown in ${file} and has no text`),
  );
  const orphans = [...texts.keys()].filter((code) => !literals.has(code));
  return [...silent, ...orphans.map((code) => `refusals: the text of ${code} is never used`)];
}

/** Both languages say the same things about the same things: equal keys, equal {{places}}. */
function parityFaults(files) {
  const pairs = Map.groupBy(files, (file) => file.replace(/(zh-CN|en)\.json$/, ''));
  return [...pairs].flatMap(([stem, pair]) => {
    const [chinese, english] = LOCALES.map((locale) =>
      pair.includes(`${stem}${locale}.json`) ? flatten(read(`${stem}${locale}.json`)) : new Map(),
    );
    const keys = [...new Set([...chinese.keys(), ...english.keys()])];
    const differs = keys.filter((key) => places(chinese.get(key)) !== places(english.get(key)));
    return differs.map((key) => `texts: ${stem}{zh-CN,en}.json differ in ${key} or in its {{places}}`);
  });
}

const flatten = (tree, prefix = '') =>
  new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object' ? [...flatten(value, `${prefix}${key}.`)] : [[plural(`${prefix}${key}`), value]],
    ),
  );

/** English has two plural forms where Chinese has one. */
const plural = (key) => key.replace(/_(one|other)$/, '');

const places = (text) =>
  text === undefined ? undefined : [...new Set(text.match(/\{\{[^}]+\}\}/g))].sort(byName).join();
