import canonicalize from 'canonicalize';
import { reject } from '../input-error.js';
import { type Crypto, portableCrypto } from './crypto.js';
import { toHex } from './hex.js';
import { findInJson } from './json-search.js';
import { utf8 } from './utf8.js';

/**
 * RFC 8785 text of a JSON value: the same value gives the same text everywhere, so it can be hashed. What is no JSON
 * value (undefined, a function) is `null`, or left out of an object, as in JSON.stringify.
 * @throws InputError `lone-surrogate` with its place under `path` for a text or a name that has no UTF-8
 */
export function canonicalJson(value: unknown, path = ''): string {
  const broken = findInJson(value, path, (part) => typeof part === 'string' && !part.isWellFormed());
  if (broken !== null) reject('lone-surrogate', 'the text holds half a character', broken);
  return canonicalize(value) ?? 'null';
}

/** SHA-256 of the canonical text, in lower-case hexadecimal. Errors as {@link canonicalJson}. */
export function canonicalHash(value: unknown, path = '', crypto: Crypto = portableCrypto): string {
  return toHex(crypto.sha256(utf8(canonicalJson(value, path))));
}
