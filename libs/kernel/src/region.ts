import type { Locale } from './localised.js';
import { nameOfRegion, regionCodes } from './region-list.js';
import { checkUscc } from './uscc.js';

let set: ReadonlySet<string> | undefined;
const isCode = (code: string) => (set ??= new Set(regionCodes())).has(code);
let within: ReadonlyMap<string | undefined, string[]> | undefined;

/** By the region above them; computed when first asked for, as most pages never ask. */
function children(): ReadonlyMap<string | undefined, string[]> {
  return (within ??= Map.groupBy(regionCodes(), (code) => ancestors(code)[0]));
}

let heads: readonly string[] | undefined;
/** The six-digit codes of every province, Taiwan, Hong Kong and Macao among them. */
export const provinces = (): readonly string[] => (heads ??= regionCodes().filter((code) => code.endsWith('0000')));

/** Provinces that could be answered down to their counties from the first edition on. */
const ALWAYS_DIVIDED: readonly string[] = ['11', '12', '13'];

/** The two digits of the province of a GB/T 2260 code (`11` of 110112); null when there is no such province. */
export function provinceOf(code: string): string | null {
  const province = code.slice(0, 2);
  return /^\d{6}$/.test(code) && isCode(`${province}0000`) ? province : null;
}

/**
 * The full name of a region: 北京市通州区, `Tongzhou, Beijing`. An unlisted one, or one whose name was not fetched yet, gets
 * that of the nearest region above it, else its code.
 */
export function regionName(code: string, locale: Locale): string {
  if (!provinceOf(code)) return code;
  const names = [code, ...ancestors(code)].flatMap((one) => nameOfRegion(one)?.[locale] ?? []);
  return locale === 'zh-CN' ? names.reverse().join('') : names.join(', ');
}

/** Whether a code of GB/T 2260 is listed. */
export function isRegion(code: string): boolean {
  return isCode(code);
}

/** The listed regions directly within one; none for a county, and for a city without counties, such as 东莞. */
export function regionsWithin(code: string): readonly string[] {
  return children().get(code) ?? [];
}

/** The listed codes from the province down to a region. */
export function regionWay(code: string): string[] {
  return [...ancestors(code).reverse(), code];
}

/**
 * Whether a region answers where an organisation is: a county, or whatever has none. Other provinces than Beijing, Tianjin
 * and Hebei may be answered as a whole, for they had no counties here once and such answers stay good.
 */
export function isWholeAnswer(code: string): boolean {
  if (regionsWithin(code).length === 0) return isRegion(code);
  return provinces().includes(code) && !ALWAYS_DIVIDED.includes(code.slice(0, 2));
}

/** What the region of an entrant means; `needs-proof` also means that a human looks. */
export type Eligibility = 'eligible' | 'needs-proof' | 'needs-partner';

/**
 * Whether an organisation may enter, by its declared address (GB/T 2260). Outside the provinces (two digits each) it
 * needs a partner inside. Inside it is eligible, unless its credit code cannot speak for the address: no code or an
 * unreadable one, a military or a central one (100000), or one registered outside, as after a move; then it needs a
 * proof of address. Source: the region of a credit code names the registering authority, not the seat.
 */
export function eligibility(entrant: {
  provinces: readonly string[];
  region: string;
  uscc?: string | null;
}): Eligibility {
  const inside = (code: string | null) => entrant.provinces.includes((code && provinceOf(code)) ?? '');
  if (!inside(entrant.region)) return 'needs-partner';
  const reading = checkUscc(entrant.uscc ?? '');
  return reading.kindHint !== 'military' && inside(reading.registeredRegion) ? 'eligible' : 'needs-proof';
}

/** The listed regions above a code, the nearest first. */
function ancestors(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code && isCode(one));
}
