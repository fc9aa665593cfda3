const WORDS = 1n << 64n;

/**
 * A whole number from 0 to n − 1, each equally likely: words from ⌊2⁶⁴/n⌋·n on are thrown away, so that the rest
 * modulo n has no bias.
 * @param next unsigned 64-bit words, each equally likely
 */
export function drawBelow(n: number, next: () => bigint): number {
  const size = BigInt(n);
  const limit = (WORDS / size) * size;
  for (;;) {
    const word = next();
    if (word < limit) return Number(word % size);
  }
}

/** A new list in drawn order, each order equally likely: Fisher–Yates from the end, for k = n − 1 … 1: swap k, draw(k + 1). */
export function shuffle<T>(values: readonly T[], next: () => bigint): T[] {
  const list = [...values];
  for (let k = list.length - 1; k >= 1; k -= 1) {
    const j = drawBelow(k + 1, next);
    [list[k], list[j]] = [list[j]!, list[k]!];
  }
  return list;
}
