/** A part of a file: bytes from 0, both ends inclusive. */
export interface Part {
  from: number;
  to: number;
}

/**
 * The one part that a `Range` header asks for (RFC 9110, 14.1.2), cut to the file. Null for the whole file: without a
 * header, and where it asks for several parts, for none there is, or for what nobody can read; a server may do so.
 */
export function partOf(header: string | undefined, size: number): Part | null {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to && from < size ? { from, to } : null;
}
