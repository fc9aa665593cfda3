/** The sum of whole numbers; 0 for none. */
export function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** The sum of their squares. */
export function squareSumOf(values: readonly bigint[]): bigint {
  return sumOf(values.map((value) => value * value));
}
