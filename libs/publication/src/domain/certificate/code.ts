const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** Random bytes a code is made of: 80 bits. */
export const CODE_BYTES = 10;
const LENGTH = (CODE_BYTES * 8) / BITS;

/** Sixteen characters of Crockford's base 32 for ten bytes. */
export function codeOf(bytes: Uint8Array): string {
  if (bytes.length !== CODE_BYTES) throw new RangeError(`a code is made of ${CODE_BYTES} bytes`);
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (let at = 0; at < LENGTH; at += 1) {
    text = ALPHABET[Number(rest % 32n)]! + text;
    rest /= 32n;
  }
  return text;
}

/** The code as it was made, of what somebody typed: I and L are 1, O is 0, any case, spaces and hyphens do not count. */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
}

/** Whether it can be a code at all. */
export function isCode(text: string): boolean {
  return text.length === LENGTH && [...text].every((char) => ALPHABET.includes(char));
}

/** The code in groups of four, as it is printed. */
export function groupedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
