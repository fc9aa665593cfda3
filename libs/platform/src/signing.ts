import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** PKCS #8 of Ed25519 before the 32 bytes of the private key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what the portal hands out. */
export interface Signer {
  /** Ed25519 (RFC 8032), in base64. */
  sign(message: Uint8Array): string;
  /** SubjectPublicKeyInfo in PEM, as `openssl pkey -pubout` writes it. */
  readonly publicKey: string;
}

/**
 * The portal's signer for one purpose. Its key follows from SECRET_KEY, so that it survives a restart, is the same in
 * every instance, and is nowhere else; each purpose has a key of its own.
 */
export function signerOf({ SECRET_KEY }: { SECRET_KEY: string }, purpose: string): Signer {
  const seed = createHmac('sha256', Buffer.from(SECRET_KEY, 'hex')).update(`ed25519 ${purpose}`).digest();
  const key: KeyObject = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return { publicKey, sign: (message) => sign(null, message, key).toString('base64') };
}
