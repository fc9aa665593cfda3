import { type Crypto, portableCrypto } from '../crypto/crypto.js';

const HASH = 32;

/** A maker of inner nodes: SHA-256(0x01 ‖ left ‖ right), RFC 9162 §2.1.1. */
export function nodeHasher(crypto: Crypto): (left: Uint8Array, right: Uint8Array) => Uint8Array {
  const bytes = new Uint8Array(1 + 2 * HASH);
  bytes[0] = 1;
  return (left, right) => {
    bytes.set(left, 1);
    bytes.set(right, 1 + HASH);
    return crypto.sha256(bytes);
  };
}

/**
 * A growing Merkle tree (RFC 9162 §2.1.1) that keeps only the roots of its complete subtrees, largest first: constant
 * work for a leaf on average, log₂ size hashes of memory.
 */
export class MerkleRange {
  readonly #crypto: Crypto;
  readonly #node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
  readonly #peaks: Uint8Array[] = [];
  #size = 0;

  constructor(crypto: Crypto = portableCrypto) {
    this.#crypto = crypto;
    this.#node = nodeHasher(crypto);
  }

  /** Leaves so far. */
  get size(): number {
    return this.#size;
  }

  /** Adds the hash (32 bytes) of the next leaf. */
  add(leaf: Uint8Array): void {
    let node = leaf;
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) node = this.#node(this.#peaks.pop()!, node);
    this.#peaks.push(node);
    this.#size += 1;
  }

  /** The Merkle tree hash of the leaves so far; SHA-256 of nothing when there are none. */
  root(): Uint8Array {
    if (this.#size === 0) return this.#crypto.sha256(new Uint8Array(0));
    return this.#peaks.reduceRight((right, left) => this.#node(left, right));
  }
}
