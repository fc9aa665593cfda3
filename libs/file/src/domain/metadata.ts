const LONGEST = 8_000;
const KEY = /^[\x21-\x2b\x2d-\x7e]+$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The pairs of a tus `Upload-Metadata` header: keys, each with base64 of UTF-8; null for a key alone.
 * @returns null when the header is not well formed, its text not UTF-8 or not usable, or a key comes twice
 */
export function metadataOf(header: string): Record<string, string | null> | null {
  if (header.length > LONGEST) return null;
  const pairs = new Map<string, string | null>();
  for (const part of header.split(',')) {
    const [key = '', coded, ...rest] = part.trim().split(' ');
    const value = coded === undefined ? null : decoded(coded);
    if (!KEY.test(key) || value === undefined || rest.length > 0 || pairs.has(key)) return null;
    pairs.set(key, value);
  }
  return Object.fromEntries(pairs);
}

function decoded(coded: string): string | undefined {
  if (!BASE64.test(coded)) return undefined;
  const bytes = Buffer.from(coded, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !text.includes('\0') ? text : undefined;
}
