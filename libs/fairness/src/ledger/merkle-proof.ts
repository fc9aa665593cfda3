import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { reject } from '../input-error.js';
import { MerkleRange } from './merkle-range.js';

/** The hash of a leaf's data: SHA-256(0x00 ‖ data), RFC 9162 §2.1.1. */
export function leafHash(data: Uint8Array, crypto: Crypto = portableCrypto): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes.set(data, 1);
  return crypto.sha256(bytes);
}

/** The Merkle tree hash over hashes of leaves; SHA-256 of nothing when there are none. */
export function merkleRoot(leaves: readonly Uint8Array[], crypto: Crypto = portableCrypto): Uint8Array {
  const range = new MerkleRange(crypto);
  for (const leaf of leaves) range.add(leaf);
  return range.root();
}

/**
 * The audit path of the leaf at `index` (from 0) in the tree of the first `size` leaves, from the leaf upwards
 * (RFC 9162 §2.1.3.1).
 * @param leaves hashes of leaves
 * @throws InputError `out-of-range` unless 0 ≤ index < size ≤ leaves
 */
export function inclusionProof(
  leaves: readonly Uint8Array[],
  { index, size }: { readonly index: number; readonly size: number },
  crypto: Crypto = portableCrypto,
): Uint8Array[] {
  if (!isCount(size, 1, leaves.length)) reject('out-of-range', sizes(leaves), '/inclusion/size');
  if (!isCount(index, 0, size - 1)) reject('out-of-range', `the index goes from 0 to ${size - 1}`, '/inclusion/index');
  const path: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const left = index < middle;
    path.push(left ? merkleRoot(leaves.slice(middle, to), crypto) : merkleRoot(leaves.slice(from, middle), crypto));
    [from, to] = left ? [from, middle] : [middle, to];
  }
  return path.reverse();
}

/**
 * The proof that the tree of the first `first` leaves is the beginning of the tree of the first `second` (RFC 9162
 * §2.1.4.1); empty when they are the same. An empty tree is the beginning of every tree and has no proof.
 * @param leaves hashes of leaves
 * @throws InputError `out-of-range` unless 1 ≤ first ≤ second ≤ leaves
 */
export function consistencyProof(
  leaves: readonly Uint8Array[],
  { first, second }: { readonly first: number; readonly second: number },
  crypto: Crypto = portableCrypto,
): Uint8Array[] {
  if (!isCount(second, 1, leaves.length)) reject('out-of-range', sizes(leaves), '/consistency/second');
  if (!isCount(first, 1, second)) reject('out-of-range', `first goes from 1 to ${second}`, '/consistency/first');
  const path: Uint8Array[] = [];
  let [from, to] = [0, second];
  while (first < to) {
    const middle = from + splitOf(to - from);
    const left = first <= middle;
    path.push(left ? merkleRoot(leaves.slice(middle, to), crypto) : merkleRoot(leaves.slice(from, middle), crypto));
    [from, to] = left ? [from, middle] : [middle, to];
  }
  if (from > 0) path.push(merkleRoot(leaves.slice(from, to), crypto));
  return path.reverse();
}

/** The largest power of two below a count of at least 2. */
function splitOf(count: number): number {
  return 2 ** (Math.ceil(Math.log2(count)) - 1);
}

function isCount(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function sizes(leaves: readonly Uint8Array[]): string {
  return `the size goes from 1 to the number of leaves, ${leaves.length}`;
}
