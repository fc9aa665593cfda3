import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { isHexOf } from '../crypto/hex.js';
import type { LedgerLine } from './hash-ledger.js';
import { type HeadSigner, isSigned, type LedgerHead } from './head.js';
import { LineHasher } from './line-hasher.js';
import { MerkleRange } from './merkle-range.js';

/**
 * What is broken first: in a line `body` (it has no UTF-8), `leaf` (not the hash of the body) or `chain` (does not
 * follow from the line before); in a head `head-root` (another root), `head-signature` (missing or of another key) or
 * `head-size` (the ledger is shorter: lines are missing at its end).
 */
export type LedgerFault = 'body' | 'leaf' | 'chain' | 'head-root' | 'head-signature' | 'head-size';

/** `seq`: the broken line, counted from 1, or the size of the broken head. A line comes before a head of its size. */
export type LedgerVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly seq: number; readonly code: LedgerFault };

/** Published heads to hold the ledger against, and their signer; without one signatures are not looked at. */
export interface LedgerWitness {
  readonly heads?: readonly LedgerHead[] | undefined;
  readonly signer?: HeadSigner | undefined;
}

/**
 * Verifies a ledger line by line, in memory that does not grow with it. Any edit, insertion, reordering or deletion
 * before the last line breaks the chain, unless all that follows is written anew; that, and lines cut from the end,
 * only a head from before can show.
 */
export class LedgerVerifier {
  readonly #crypto: Crypto;
  readonly #hasher: LineHasher;
  readonly #range: MerkleRange;
  readonly #signer: HeadSigner | undefined;
  readonly #heads: LedgerHead[];
  #broken: { ok: false; seq: number; code: LedgerFault } | null = null;
  #nextHead = 0;

  constructor({ heads = [], signer }: LedgerWitness = {}, crypto: Crypto = portableCrypto) {
    this.#crypto = crypto;
    this.#hasher = new LineHasher(crypto);
    this.#range = new MerkleRange(crypto);
    this.#signer = signer;
    this.#heads = heads.toSorted((one, other) => one.size - other.size);
    this.#checkHeads();
  }

  /** Takes the next line; false when the ledger is broken here or was before. */
  add(line: LedgerLine): boolean {
    if (this.#broken) return false;
    const seq = this.size + 1;
    if (!line.body.isWellFormed()) return this.#break(seq, 'body');
    const leaf = this.#hasher.leaf(line.body);
    if (!isHexOf(line.leaf, leaf)) return this.#break(seq, 'leaf');
    if (!isHexOf(line.chain, this.#hasher.chain(leaf))) return this.#break(seq, 'chain');
    this.#range.add(leaf);
    return this.#checkHeads();
  }

  /** Good lines so far. */
  get size(): number {
    return this.#range.size;
  }

  /** Merkle root over the good lines so far. */
  root(): Uint8Array {
    return this.#range.root();
  }

  /** What is to be said when there are no more lines. */
  verdict(): LedgerVerdict {
    if (this.#broken) return this.#broken;
    const beyond = this.#heads[this.#nextHead];
    return beyond ? { ok: false, seq: beyond.size, code: 'head-size' } : { ok: true };
  }

  #checkHeads(): boolean {
    for (let head = this.#heads[this.#nextHead]; head?.size === this.size; head = this.#heads[this.#nextHead]) {
      if (!isHexOf(head.root, this.root())) return this.#break(head.size, 'head-root');
      if (this.#signer && !isSigned(head, this.#signer, this.#crypto)) return this.#break(head.size, 'head-signature');
      this.#nextHead += 1;
    }
    return true;
  }

  #break(seq: number, code: LedgerFault): false {
    this.#broken = { ok: false, seq, code };
    return false;
  }
}

/** Verifies a ledger that is at hand as a whole; see {@link LedgerVerifier}. */
export function verifyLedger(
  lines: Iterable<LedgerLine>,
  witness: LedgerWitness = {},
  crypto: Crypto = portableCrypto,
): LedgerVerdict {
  const verifier = new LedgerVerifier(witness, crypto);
  for (const line of lines) if (!verifier.add(line)) break;
  return verifier.verdict();
}
