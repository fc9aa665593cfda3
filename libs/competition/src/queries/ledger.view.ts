import type { LedgerBreak } from '#journal';

/** Where a ledger stood: written down now, it shows later whether anything before it was changed or cut away. */
export class LedgerHeadView {
  /** Lines so far. */
  size: number;
  /** Merkle root over them (RFC 9162), in hexadecimal. */
  root: string;
  time: Date;
}

/** What is broken first. */
export class LedgerBreakView {
  /** The line's number, from 1; for `head-size` and `head-chain` how many lines the ledger should have. */
  seq: number;
  code: LedgerBreak['code'];
}

/** Every line of an edition's ledger, hashed again. */
export class LedgerCheckView {
  ok: boolean;
  broken: LedgerBreakView | null;
  /** Null when something is broken. */
  head: LedgerHeadView | null;
}

/** One fact; hashes in hexadecimal. */
export class LedgerLineView {
  /** Canonical JSON (RFC 8785). */
  body: string;
  /** SHA-256 of 0x00, body. */
  leaf: string;
  /** SHA-256 of 0x02, the chain before (32 zero bytes at first), leaf. */
  chain: string;
}

/** Where the ledger stood at a time, under the portal's signature. */
export class SignedHeadView {
  size: number;
  root: string;
  time: string;
  /** Ed25519 over the canonical JSON of edition, root, size and time, in base64. */
  signature: string;
}

/** A ledger to be verified without the portal. */
export class LedgerFileView {
  edition: string;
  lines: LedgerLineView[];
  heads: SignedHeadView[];
  /** Of the signer, in PEM; absent before the first signature. */
  publicKey?: string;
}
