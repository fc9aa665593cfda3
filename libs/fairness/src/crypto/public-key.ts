import { reject } from '../input-error.js';
import { fromBase64 } from './base64.js';
import { isHexOf } from './hex.js';

const PEM = /^\s*-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----\s*$/;
/** SubjectPublicKeyInfo of Ed25519 before the 32 bytes of the key (RFC 8410). */
const SPKI = '302a300506032b6570032100';

/**
 * The 32 bytes of an Ed25519 key in the text form of `openssl pkey -pubout` (SPKI in PEM).
 * @throws InputError `public-key-malformed` for anything else
 */
export function ed25519KeyOf(pem: string, path = ''): Uint8Array {
  const der = fromBase64(PEM.exec(pem)?.[1] ?? '');
  if (der?.length !== 44 || !isHexOf(SPKI, der.subarray(0, 12)))
    reject('public-key-malformed', 'the public key is no Ed25519 key in SPKI PEM', path);
  return der.slice(12);
}
