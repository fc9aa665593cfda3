import { murmur3, utf8 } from './murmur.js';

/** A stream of chance that is the same for the same seed, for ever and on every machine. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  next(): number;
  /** A whole number from 0 to n − 1, each equally likely. RangeError unless n is a whole number from 1 to 2³². */
  below(n: number): number;
  /** A new list in random order, each order equally likely (as far as 128 bits of state reach). */
  shuffle<T>(values: readonly T[]): T[];
}

const WORDS = 0x1_0000_0000;

/**
 * Chance from a seed text, for balanced assignments and demonstration data. Not for draws that somebody must be able
 * to verify or must not foresee: those use HMAC-SHA256 (`#fairness`).
 *
 * Algorithm, fixed for ever: state word i (0 … 3) = MurmurHash3_x86_32 of the seed's UTF-8 bytes with hash seed i + 1
 * (all four zero: the first becomes 1); words by xoshiro128** 1.1 (Blackman & Vigna 2018); `below` rejects words
 * ≥ ⌊2³²/n⌋·n and takes the rest modulo n, so there is no modulo bias; `shuffle` is Fisher–Yates from the end
 * (for k = n − 1 … 1: swap k and below(k + 1)).
 */
export function randomFrom(seed: string): Random {
  return randomOf(stateOf(seed));
}

/** The generator on a given state of four 32-bit words, not all zero. */
export function randomOf(state: readonly [number, number, number, number]): Random {
  const next = xoshiro128(state);
  const below = (n: number) => {
    if (!Number.isInteger(n) || n < 1 || n > WORDS) throw new RangeError(`not a range: ${n}`);
    const limit = WORDS - (WORDS % n);
    for (;;) {
      const word = next();
      if (word < limit) return word % n;
    }
  };
  return Object.freeze({ next, below, shuffle: <T>(values: readonly T[]) => shuffle(values, below) });
}

function shuffle<T>(values: readonly T[], below: (n: number) => number): T[] {
  const list = [...values];
  for (let k = list.length - 1; k >= 1; k -= 1) {
    const j = below(k + 1);
    [list[k], list[j]] = [list[j] as T, list[k] as T];
  }
  return list;
}

function xoshiro128([s0, s1, s2, s3]: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = [s0, s1, s2, s3];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  };
}

function stateOf(seed: string): [number, number, number, number] {
  const bytes = utf8(seed);
  const [first, ...rest] = [murmur3(bytes, 1), murmur3(bytes, 2), murmur3(bytes, 3), murmur3(bytes, 4)] as const;
  return [first || (rest.every((word) => word === 0) ? 1 : 0), ...rest];
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
