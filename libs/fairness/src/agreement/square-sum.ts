import { sumOf } from '../aggregation/scale.js';

/** The sum of the squares of whole numbers; 0 of none. */
export function squareSumOf(values: readonly bigint[]): bigint {
  return sumOf(values.map((value) => value * value));
}
