import { ed25519 } from '@noble/curves/ed25519.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The three primitives that draws and ledgers stand on. A server may give its own, for speed; answers are the same. */
export interface Crypto {
  /** SHA-256 (FIPS 180-4): 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** HMAC-SHA256 (RFC 2104): 32 bytes. */
  hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array;
  /**
   * Whether an Ed25519 signature (RFC 8032, 64 bytes) of the message was made with this key (32 bytes); false for
   * other lengths. Implementations agree on every signature that an honest signer makes.
   */
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

/** Pure JavaScript: runs in browsers too. The default everywhere. */
export const portableCrypto: Crypto = Object.freeze({
  sha256,
  hmacSha256: (key: Uint8Array, bytes: Uint8Array) => hmac(sha256, key, bytes),
  verifyEd25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    publicKey.length === 32 && signature.length === 64 && verifyStrictly(publicKey, message, signature),
});

/** The rules of RFC 8032 rather than the wider ones of ZIP 215. */
function verifyStrictly(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}
