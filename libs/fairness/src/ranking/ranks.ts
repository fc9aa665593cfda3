import type { Fraction } from '#kernel';

/** Ranks by id; null where there is no value. */
export type Ranks = Map<string, number | null>;

/**
 * Standard competition ranks ("1224"), largest value first: 1 + how many are better. Compared exactly; null values are
 * unranked.
 */
export function exactRanks(values: ReadonlyMap<string, Fraction | null>): Ranks {
  return ranksOf(values, (a, b) => a.compare(b));
}

/**
 * The same for estimates: values are rounded to whole multiples of `unit` first, so that the last bits of a double
 * decide nothing.
 */
export function estimateRanks(values: ReadonlyMap<string, number | null>, unit = 1e-9): Ranks {
  const rounded = [...values].map(([id, value]) => [id, value === null ? null : Math.round(value / unit)] as const);
  return ranksOf(new Map(rounded), (a, b) => a - b);
}

function ranksOf<T>(values: ReadonlyMap<string, T | null>, compare: (a: T, b: T) => number): Ranks {
  const valued = [...values].filter((pair): pair is [string, T] => pair[1] !== null);
  const ranks: Ranks = new Map([...values.keys()].map((id) => [id, null]));
  let rank = 1;
  valued
    .sort(([, a], [, b]) => compare(b, a))
    .forEach(([id, value], at, sorted) => {
      if (at > 0 && compare(value, sorted[at - 1]![1]) !== 0) rank = at + 1;
      ranks.set(id, rank);
    });
  return ranks;
}
