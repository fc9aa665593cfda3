import { COUNTY_LINES } from './county-names.js';
import type { Locale, Localised } from './localised.js';
import { REGION_LINES } from './region-names.js';
import { checkUscc } from './uscc.js';

/** A division of GB/T 2260. `parent` is the six-digit code of the next division above that is listed, null for a province. */
export interface Region {
  readonly code: string;
  readonly parent: string | null;
  readonly name: Localised;
}

const NAMES = new Map(
  [REGION_LINES, COUNTY_LINES]
    .flatMap((lines) => lines.trim().split('\n'))
    .map((line): [string, Localised] => {
      const [code = '', chinese = '', ...english] = line.split(' ');
      return [code, { 'zh-CN': chinese, en: english.join(' ') }];
    }),
);

/** Every listed region: all provinces, the prefectures of Hebei, and the districts and counties of Beijing, Tianjin and Hebei. */
export const REGIONS: readonly Region[] = [...NAMES].map(([code, name]) => ({ code, parent: parentOf(code), name }));

/** The two digits of the province of a GB/T 2260 code (`11` of 110112); null when there is no such province. */
export function provinceOf(code: string): string | null {
  const province = code.slice(0, 2);
  return /^\d{6}$/.test(code) && NAMES.has(`${province}0000`) ? province : null;
}

/** The full name of a region: 北京市通州区, `Tongzhou, Beijing`. An unlisted one gets its parent's, else its code. */
export function regionName(code: string, locale: Locale): string {
  if (!provinceOf(code)) return code;
  const names = [code, ...ancestors(code)].flatMap((one) => NAMES.get(one)?.[locale] ?? []);
  return locale === 'zh-CN' ? names.reverse().join('') : names.join(', ');
}

/** Whether a code of GB/T 2260 is listed. */
export function isRegion(code: string): boolean {
  return NAMES.has(code);
}

/** The listed regions directly within one; none for a county. */
export function regionsWithin(code: string): Region[] {
  return REGIONS.filter(({ parent }) => parent === code);
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

function ancestors(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => one !== code && NAMES.has(one));
}

function parentOf(code: string): string | null {
  return ancestors(code)[0] ?? null;
}
