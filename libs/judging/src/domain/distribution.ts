/** Points a column is wide. */
const WIDE = 5;
const COLUMNS = 20;

/**
 * How many totals lie in each five points of a hundred: [0,5) [5,10) … [95,100].
 * @param totals hundredths of a point
 */
export function distribution(totals: readonly number[]): number[] {
  const columns = Array.from({ length: COLUMNS }, () => 0);
  for (const total of totals) columns[Math.min(COLUMNS - 1, Math.floor(total / (WIDE * 100)))]! += 1;
  return columns;
}
