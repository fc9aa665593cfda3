import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { isHexOf, toHex } from '../crypto/hex.js';
import { nodeHasher } from './merkle-range.js';

/** That a leaf stands in a tree, and what a path should prove it with. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  /** the leaf's hash */
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
}

/** That a tree is the beginning of a larger one. */
export interface ConsistencyClaim {
  readonly first: number;
  readonly second: number;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
}

/** Whether the audit path proves the claim (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  { index, size, leaf, root }: InclusionClaim,
  path: readonly Uint8Array[],
  crypto: Crypto = portableCrypto,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  const node = nodeHasher(crypto);
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = node(sibling, hash);
      [at, last] = climbed(at, last);
    } else hash = node(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(hash, root);
}

/**
 * Whether the path proves the claim (RFC 9162 §2.1.4.2). Trees of one size are consistent when their roots are the same
 * and the path is empty; an empty tree proves nothing.
 */
export function verifyConsistency(
  { first, second, firstRoot, secondRoot }: ConsistencyClaim,
  path: readonly Uint8Array[],
  crypto: Crypto = portableCrypto,
): boolean {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 1 || first > second) return false;
  if (first === second) return path.length === 0 && same(firstRoot, secondRoot);
  const node = nodeHasher(crypto);
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [start, ...rest] = at === 0 ? [firstRoot, ...path] : path;
  if (!start) return false;
  let [older, newer] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = node(sibling, older);
      newer = node(sibling, newer);
      [at, last] = climbed(at, last);
    } else newer = node(newer, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(older, firstRoot) && same(newer, secondRoot);
}

/** Up to the level at which the node is a right child, where its level before had no sibling. */
function climbed(at: number, last: number): [at: number, last: number] {
  let [a, b] = [at, last];
  while (a % 2 === 0 && a !== 0) [a, b] = [half(a), half(b)];
  return [a, b];
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return isHexOf(toHex(one), other);
}
