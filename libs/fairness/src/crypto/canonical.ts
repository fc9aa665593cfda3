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
  const text = written(value) ?? 'null';
  const broken = text.includes(HALF) ? findInJson(value, path, isBroken) : null;
  return broken === null ? text : reject('lone-surrogate', 'the text holds half a character', broken);
}

/** SHA-256 of the canonical text, in lower-case hexadecimal. Errors as {@link canonicalJson}. */
export function canonicalHash(value: unknown, path = '', crypto: Crypto = portableCrypto): string {
  return canonicalTextHash(canonicalJson(value, path), crypto);
}

/** The same of the canonical text itself, where it is there already. */
export function canonicalTextHash(text: string, crypto: Crypto = portableCrypto): string {
  return toHex(crypto.sha256(utf8(text)));
}

/** How JSON.stringify begins half a character, which UTF-8 has not; also in a text that speaks of one. */
const HALF = '\\ud';
const isBroken = (part: unknown) => typeof part === 'string' && !part.isWellFormed();

const saysItself = (value: object): value is { toJSON: () => unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';

/** Strings and numbers are written as JSON.stringify does (RFC 8785 §3.2.2), members in the order of UTF-16 (§3.2.3). */
function written(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number of JSON');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (saysItself(value)) return written(value.toJSON());
  if (Array.isArray(value)) return `[${Array.from(value, (one) => written(one) ?? 'null').join()}]`;
  let members = '';
  for (const name of Object.keys(value).sort()) {
    const text = written((value as Record<string, unknown>)[name]);
    if (text !== undefined) members += `${members && ','}${JSON.stringify(name)}:${text}`;
  }
  return `{${members}}`;
}
