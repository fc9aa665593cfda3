/** End of a ZIP's central directory (APPNOTE 4.3.16), and the head of one entry of it. */
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const HEAD = Buffer.from('PK\u0001\u0002', 'latin1');
const END_LENGTH = 22;

/**
 * Whether bytes of another type are a ZIP as well. Only where an end record points back to a directory that is there:
 * four bytes alone occur by chance in any large file.
 */
export function isAlsoArchive(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + 1)) {
    if (at + END_LENGTH > bytes.length) return false;
    const start = at - bytes.readUInt32LE(at + 12);
    if (start >= 0 && start < at && bytes.subarray(start, start + 4).equals(HEAD)) return true;
  }
  return false;
}
