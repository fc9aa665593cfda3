import type { Random } from '#kernel';

/** Values that could stand in any order, of which some are marked. */
export interface Stratum {
  readonly values: readonly number[];
  /** how many are marked */
  readonly marked: number;
}

const ROUNDING = 1e-9;

/**
 * The share of permutations within strata whose sum of marked values is at least `sum`, the observed one counted in:
 * (1 + hits)/(1 + draws), never 0 (Phipson & Smyth 2010).
 */
export function permutationTail(sum: number, strata: readonly Stratum[], draws: number, random: Random): number {
  const pools = strata.map(({ values, marked }) => ({ values: [...values], marked }));
  let hits = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = pools.reduce((total, { values, marked }) => total + sumOfDrawn(values, marked, random), 0);
    if (drawn >= sum - ROUNDING) hits += 1;
  }
  return (1 + hits) / (1 + draws);
}

/** Moves `count` values drawn without replacement to the front and adds them up. */
function sumOfDrawn(values: number[], count: number, random: Random): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const from = at + random.below(values.length - at);
    [values[at], values[from]] = [values[from]!, values[at]!];
    sum += values[at]!;
  }
  return sum;
}
