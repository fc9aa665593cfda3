import { hash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), so that keys sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** An identifier by which nothing is sorted and nothing kept, such as a request's: UUID version 4. */
export function passingId(): string {
  return randomUUID();
}

/** `bytes` random bytes as base64url text (16 bytes = 128 bits). */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** `digits` random decimal digits, for codes that people type. */
export function randomDigits(digits: number): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('');
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(input: string | Buffer): string {
  return hash('sha256', input);
}
