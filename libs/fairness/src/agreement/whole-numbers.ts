import { Fraction } from '#kernel';

/** Fractions as whole numbers of their smallest common unit, in the same order: sums of squares stay exact. */
export function wholeNumbers(values: readonly Fraction[]): bigint[] {
  const denominator = values.reduce((common, value) => leastCommon(common, value.denominator), 1n);
  return values.map((value) => value.numerator * (denominator / value.denominator));
}

function leastCommon(a: bigint, b: bigint): bigint {
  return a % b === 0n ? a : a * Fraction.of(a, b).denominator;
}
