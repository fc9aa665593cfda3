import { LOCALES, nameOfRegion, regionCodes, regionName } from '#kernel';

/** Whose districts and counties need not be said in full: 朝阳区 is Beijing's, although Changchun has one, too. */
const NEAR = ['11', '12', '13'];

let sayings: ReadonlyMap<string, string[]> | null = null;

/** Codes by what is said of them: the code, the name, the full name, in either language. */
function bySaying(): ReadonlyMap<string, string[]> {
  const all = new Map<string, string[]>();
  for (const code of regionCodes()) {
    const said = LOCALES.flatMap((locale) => [nameOfRegion(code)?.[locale] ?? code, regionName(code, locale)]);
    for (const words of new Set([code, ...said])) all.set(words, [...(all.get(words) ?? []), code]);
  }
  return all;
}

/** The region a cell names; none for a name that several places have and none of them is near. */
export function regionOf(cell: string): string | undefined {
  sayings ??= bySaying();
  const codes = sayings.get(cell) ?? [];
  const near = codes.filter((code) => NEAR.includes(code.slice(0, 2)));
  return codes.length === 1 ? codes[0] : near[0];
}
