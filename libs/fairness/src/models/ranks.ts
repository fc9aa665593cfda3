/**
 * Competition ranks "1224" of estimates, greatest first, after rounding to a grid (1e-9, 1e-6): values that differ by
 * noise of the computation share a rank.
 */
export function estimateRanks(values: Float64Array, grid: number): Int32Array {
  const rounded = values.map((value) => Math.round(value / grid));
  const sorted = rounded.toSorted((a, b) => b - a);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!rankOf.has(value)) rankOf.set(value, at + 1);
  });
  return Int32Array.from(rounded, (value) => rankOf.get(value)!);
}
