import { canonicalJson } from '../crypto/canonical.js';
import { type Crypto, portableCrypto } from '../crypto/crypto.js';
import { toHex } from '../crypto/hex.js';
import { findInJson } from '../crypto/json-search.js';
import { reject } from '../input-error.js';
import { LineHasher } from './line-hasher.js';
import { MerkleRange } from './merkle-range.js';

/** A line of a ledger; hashes in lower-case hexadecimal. */
export interface LedgerLine {
  /** RFC 8785 text of the record, as it was hashed */
  readonly body: string;
  /** SHA-256(0x00 ‖ body) */
  readonly leaf: string;
  /** SHA-256(0x02 ‖ the chain of the line before, 32 zero bytes for the first ‖ leaf) */
  readonly chain: string;
}

/**
 * The body of a record: its RFC 8785 text. Numbers must be safe integers, so that every reader in every language reads
 * the same value; write others as text.
 * @throws InputError `float` or `lone-surrogate`, with the place under `path`
 */
export function ledgerBody(record: unknown, path = ''): string {
  const at = findInJson(record, path, (part) => typeof part === 'number' && !Number.isSafeInteger(part));
  if (at !== null) reject('float', 'numbers in a ledger are safe integers; write others as text', at);
  return canonicalJson(record, path);
}

/**
 * Writes records as a ledger.
 * @returns its lines and the Merkle root (RFC 9162) over their leaves
 * @throws InputError as {@link ledgerBody}
 */
export function hashLedger(
  records: readonly unknown[],
  crypto: Crypto = portableCrypto,
): { lines: LedgerLine[]; root: string } {
  const [hasher, range] = [new LineHasher(crypto), new MerkleRange(crypto)];
  const lines = records.map((record, at) => {
    const body = ledgerBody(record, `/records/${at}`);
    const leaf = hasher.leaf(body);
    range.add(leaf);
    return { body, leaf: toHex(leaf), chain: toHex(hasher.chain(leaf)) };
  });
  return { lines, root: toHex(range.root()) };
}
