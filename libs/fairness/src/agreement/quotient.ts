const SAFE_DIGITS = 250;

/** `numerator / denominator` as a double, within two units in the last place, for whole numbers of any length; null over 0. */
export function quotient(numerator: bigint, denominator: bigint): number | null {
  if (denominator === 0n) return null;
  const excess = Math.max(digitsOf(numerator), digitsOf(denominator)) - SAFE_DIGITS;
  const unit = excess > 0 ? 16n ** BigInt(excess) : 1n;
  return Number(numerator / unit) / Number(denominator / unit);
}

function digitsOf(value: bigint): number {
  return value.toString(16).length;
}
