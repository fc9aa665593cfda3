import { Fraction } from '#kernel';

/** Values as whole units of one size: the i-th value is `units[i] / per`. */
export interface Units {
  readonly units: readonly bigint[];
  readonly per: bigint;
}

/** Fractions on their least common denominator, so that sums and comparisons need no further division. */
export function onOneScale(values: readonly Fraction[]): Units {
  const per = values.reduce((shared, { denominator }) => leastCommon(shared, denominator), 1n);
  return { units: values.map(({ numerator, denominator }) => numerator * (per / denominator)), per };
}

/** Ascending, by value (`sort` alone compares texts). */
export function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

/** The sum of whole units; 0 of none. */
export function sumOf(units: readonly bigint[]): bigint {
  return units.reduce((sum, unit) => sum + unit, 0n);
}

/** The exact sum of fractions; 0 of none. */
export function exactSum(values: readonly Fraction[]): Fraction {
  const { units, per } = onOneScale(values);
  return Fraction.of(sumOf(units), per);
}

function leastCommon(a: bigint, b: bigint): bigint {
  // the shortcut is what makes decimals fast: nearly always one denominator divides the other
  if (a % b === 0n) return a;
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}
