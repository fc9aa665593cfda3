import { fromBase64 } from '../crypto/base64.js';
import { canonicalJson } from '../crypto/canonical.js';
import type { Crypto } from '../crypto/crypto.js';
import { fromHex } from '../crypto/hex.js';
import { utf8 } from '../crypto/utf8.js';

/** What somebody published about a ledger: how many lines it had when, and their Merkle root. */
export interface LedgerHead {
  readonly size: number;
  /** RFC 9162 root over the first `size` leaves, lower-case hexadecimal */
  readonly root: string;
  readonly time: string | number;
  /** Ed25519 over {@link headMessage}: 64 bytes in base64 (RFC 4648 §4) or hexadecimal */
  readonly signature?: string | undefined;
}

/** The bytes to sign: the RFC 8785 text of `{edition, root, size, time}` in UTF-8. InputError `lone-surrogate`. */
export function headMessage({ root, size, time }: LedgerHead, edition: string): Uint8Array {
  return utf8(canonicalJson({ edition, root, size, time }));
}

/** Who signs the heads of which edition. */
export interface HeadSigner {
  readonly edition: string;
  /** 32 bytes of Ed25519 */
  readonly publicKey: Uint8Array;
}

/**
 * Whether the signer signed the head; false for a signature that is missing or malformed, and for a time without UTF-8.
 * @throws InputError `lone-surrogate` for such an edition
 */
export function isSigned(head: LedgerHead, { edition, publicKey }: HeadSigner, crypto: Crypto): boolean {
  const { signature = '', time } = head;
  if (!String(time).isWellFormed()) return false;
  const bytes = fromHex(signature) ?? fromBase64(signature);
  return bytes !== null && crypto.verifyEd25519(publicKey, headMessage(head, edition), bytes);
}
