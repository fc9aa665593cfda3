const STRICT = /^(-?)(0|[1-9]\d{0,12})(?:\.(\d{1,2}))?$/;

/**
 * A decimal text as whole hundredths: `12.5` → 1250. Null for anything but a plain decimal with at most two
 * decimals: exponents, blanks, leading zeros, `+`, `-0`, NaN, more than 13 digits before the point, other types.
 */
export function parseHundredths(text: unknown): number | null {
  const [, minus = '', whole, decimals = ''] = (typeof text === 'string' && STRICT.exec(text)) || [];
  if (whole === undefined) return null;
  const units = Number(whole + decimals.padEnd(2, '0'));
  if (minus) return units === 0 ? null : -units;
  return units;
}

/** Whole hundredths as a text with two decimals: 1250 → `12.50`. RangeError for anything but a safe integer. */
export function showHundredths(units: number): string {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not whole hundredths: ${units}`);
  const digits = `${Math.abs(units)}`.padStart(3, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
