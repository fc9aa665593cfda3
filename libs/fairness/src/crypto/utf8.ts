import { reject } from '../input-error.js';

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. InputError `lone-surrogate` as {@link wellFormed}. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(wellFormed(text));
}

/**
 * The text itself.
 * @throws InputError `lone-surrogate` for a text that has no UTF-8, instead of silently replacing what is broken
 */
export function wellFormed(text: string, path = ''): string {
  return text.isWellFormed() ? text : reject('lone-surrogate', 'the text holds half a character', path);
}
