import { type Crypto, portableCrypto } from '../crypto/crypto.js';

const WORDS_A_BLOCK = 4;

/**
 * An endless stream of unsigned 64-bit words from a key: block i is HMAC-SHA256(key, i as 8 big-endian bytes), i from
 * 0, and gives four big-endian words.
 */
export function hmacWords(key: Uint8Array, crypto: Crypto = portableCrypto): () => bigint {
  const counter = new DataView(new ArrayBuffer(8));
  let block = new DataView<ArrayBufferLike>(new ArrayBuffer(0));
  let taken = 0;
  return () => {
    const at = taken % WORDS_A_BLOCK;
    if (at === 0) {
      counter.setBigUint64(0, BigInt(taken / WORDS_A_BLOCK));
      const bytes = crypto.hmacSha256(key, new Uint8Array(counter.buffer));
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    taken += 1;
    return block.getBigUint64(8 * at);
  };
}
