import canonicalize from 'canonicalize';
import { sha256 } from './chance.js';

/** RFC 8785 text of a JSON value: the same value gives the same bytes everywhere, so it can be hashed. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** SHA-256 of the canonical text, in lower-case hexadecimal. */
export function canonicalHash(value: unknown): string {
  return sha256(canonicalJson(value));
}
