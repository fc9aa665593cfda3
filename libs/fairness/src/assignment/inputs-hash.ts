import { canonicalHash } from '../crypto/canonical.js';
import { portableCrypto } from '../crypto/crypto.js';
import { toHex } from '../crypto/hex.js';
import type { Problem } from './problem.js';

/**
 * SHA-256 (lower-case hexadecimal) of the canonical JSON (RFC 8785) of the problem in its one order: the fields of the
 * input, each of them written out (null where there is none), entries and judges by id, fixed pairs and seats sorted.
 * Only `affinity` is shorter: the SHA-256 of its values row by row, each as 16 bits, big-endian, −1 = conflict.
 */
export function inputsHash(problem: Problem): string {
  const { entries, judges, needs, least, most, kinds, organisations, affinity, fixed, ...rules } = problem;
  const m = judges.length;
  return canonicalHash({
    ...rules,
    entries: entries.map((id, i) => ({ id, judges: needs[i]! })),
    judges: judges.map((id, j) => ({
      id,
      min: least[j]!,
      max: most[j]!,
      kind: kinds[j]!,
      organisation: organisations[j]!,
    })),
    affinity: toHex(portableCrypto.sha256(bytesOf(affinity))),
    fixed: Array.from(fixed, (pair) => [entries[Math.floor(pair / m)]!, judges[pair % m]!]),
  });
}

function bytesOf(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  for (let at = 0; at < values.length; at += 1) {
    bytes[2 * at] = values[at]! >> 8;
    bytes[2 * at + 1] = values[at]!;
  }
  return bytes;
}
