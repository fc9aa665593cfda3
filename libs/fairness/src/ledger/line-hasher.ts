import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { reject } from '../input-error.js';

const HASH = 32;
const encoder = new TextEncoder();

/** Hashes the lines of one ledger in their order; uses one buffer over and over, for ledgers of any length. */
export class LineHasher {
  readonly #crypto: Crypto;
  readonly #link = new Uint8Array(1 + 2 * HASH);
  #leaf = new Uint8Array(1024);

  constructor(crypto: Crypto = portableCrypto) {
    this.#crypto = crypto;
    this.#link[0] = 2;
  }

  /** SHA-256(0x00 ‖ body in UTF-8). InputError `lone-surrogate` for a body that has no UTF-8. */
  leaf(body: string): Uint8Array {
    if (!body.isWellFormed()) reject('lone-surrogate', 'the body holds half a character');
    const most = 1 + 3 * body.length;
    if (this.#leaf.length < most) this.#leaf = new Uint8Array(2 * most);
    const { written } = encoder.encodeInto(body, this.#leaf.subarray(1));
    return this.#crypto.sha256(this.#leaf.subarray(0, 1 + written));
  }

  /** SHA-256(0x02 ‖ the chain before ‖ leaf); before the first line stand 32 zero bytes. Remembers it for the next. */
  chain(leaf: Uint8Array): Uint8Array {
    this.#link.set(leaf, 1 + HASH);
    const chain = this.#crypto.sha256(this.#link);
    this.#link.set(chain, 1);
    return chain;
  }
}
