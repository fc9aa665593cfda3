import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

const HEX = /^(?:[0-9a-f]{2})*$/i;
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** Lower-case hexadecimal text of some bytes. */
export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** The bytes of hexadecimal text in either case; null for anything else. */
export function fromHex(text: string): Uint8Array | null {
  return HEX.test(text) ? hexToBytes(text) : null;
}

/** Whether a text is the lower-case hexadecimal of these bytes; makes no new objects, for long ledgers. */
export function isHexOf(text: string, bytes: Uint8Array): boolean {
  if (text.length !== 2 * bytes.length) return false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (text.charCodeAt(2 * at) !== DIGITS[byte >> 4] || text.charCodeAt(2 * at + 1) !== DIGITS[byte & 15])
      return false;
  }
  return true;
}
