import { COUNTY_LINES } from './county-names.js';
import { REGION_LINES } from './region-names.js';
import type { Localised } from './localised.js';
import { CODES } from './regions/codes.js';
import { KNOWN, MORE } from './regions/index.js';

/** How a region is called. */
export interface RegionName extends Localised {
  /** How the name is typed in Latin letters, where English spells it otherwise. */
  readonly typed?: string;
}

const linesOf = (text: string) => text.trim().split('\n');

/** `110101 东城区 Dongcheng`. */
function readLine(line: string): [string, RegionName] {
  const [code = '', chinese = '', ...rest] = line.split(' ');
  const [english = '', typed] = rest.join(' ').split('~');
  return [code, { 'zh-CN': chinese, en: english, ...(typed !== undefined && { typed }) }];
}

/** A line of a province: `01 广州市 Guangzhou;03 荔湾区 Liwan`, or `90;01 济源市 Jiyuan` under no prefecture. */
function namesIn(province: string, text: string): [string, RegionName][] {
  return linesOf(text).flatMap((line) => {
    const [head = '', ...counties] = line.split(';');
    const prefecture = province + head.slice(0, 2);
    const own = head.length > 2 ? [`${prefecture}00${head.slice(2)}`] : [];
    return [...own, ...counties.map((county) => prefecture + county)].map(readLine);
  });
}

function namesHere(): Map<string, RegionName> {
  const always = [REGION_LINES, COUNTY_LINES].flatMap(linesOf).map(readLine);
  return new Map([...always, ...Object.entries(KNOWN).flatMap(([province, text]) => namesIn(province, text))]);
}

// What is computed here waits until somebody asks: most pages ask for no region.
/** The names known here: all of them, but in a browser those of other provinces only after they were fetched. */
let known: Map<string, RegionName> | undefined;
const names = () => (known ??= namesHere());

/** `44 01:0304 19: 90-01`: codes of prefectures (a hyphen: none of its own) and of their counties. */
function codesOf(line: string): string[] {
  const [province = '', ...prefectures] = line.split(' ');
  return prefectures.flatMap((text) => {
    const head = province + text.slice(0, 2);
    const counties = text.slice(3).match(/../g) ?? [];
    return [...(text[2] === ':' ? [`${head}00`] : []), ...counties.map((county) => head + county)];
  });
}

function listedCodes(): string[] {
  const always = [REGION_LINES, COUNTY_LINES].flatMap(linesOf).map((line) => line.slice(0, 6));
  return [...always, ...linesOf(CODES).flatMap(codesOf)].sort();
}

let codes: readonly string[] | undefined;
/** Every listed code of GB/T 2260, in their order; known at once, everywhere. */
export const regionCodes = (): readonly string[] => (codes ??= listedCodes());

/** How the region with a code is called; undefined for an unlisted one, or for one whose name was not fetched yet. */
export function nameOfRegion(code: string): RegionName | undefined {
  return names().get(code);
}

const fetched = new Map<string, Promise<void>>();

/** Whether the names within a province (two digits) are known here. */
export function regionNamesKnown(province: string): boolean {
  return !(province in MORE) || done.has(province);
}
const done = new Set<string>();

/** Fetches the names within a province (two digits), once; where all are known, nothing happens. */
export function fetchRegionNames(province: string): Promise<void> {
  const more = MORE[province];
  if (!more) return Promise.resolve();
  const running =
    fetched.get(province) ??
    more().then(({ NAMES }) => {
      for (const [code, name] of namesIn(province, NAMES)) names().set(code, name);
    });
  fetched.set(province, running);
  return running.then(
    () => void done.add(province),
    (error: unknown) => {
      fetched.delete(province);
      throw error;
    },
  );
}
