import { parseHundredths } from '#kernel';

/** Points a column is wide, and how many there are; as the server counts the panel's. */
export const WIDE = 5;
const COLUMNS = 20;

/** The column a total (hundredths) lies in. */
export const columnOf = (total: number): number => Math.min(COLUMNS - 1, Math.floor(total / (WIDE * 100)));

/** How many of these totals (`86.50`) lie in each five points. */
export function spreadOf(totals: readonly string[]): number[] {
  const columns = Array.from({ length: COLUMNS }, () => 0);
  for (const total of totals) columns[columnOf(parseHundredths(total) ?? 0)]! += 1;
  return columns;
}

/** The columns from the first to the last in which anything lies, with one empty one at each side. */
export function windowOf(...rows: readonly (readonly number[])[]): { from: number; to: number } {
  const taken = Array.from({ length: COLUMNS }, (_, at) => at).filter((at) => rows.some((row) => (row[at] ?? 0) > 0));
  return { from: Math.max(0, (taken[0] ?? 0) - 1), to: Math.min(COLUMNS - 1, (taken.at(-1) ?? COLUMNS - 1) + 1) };
}
