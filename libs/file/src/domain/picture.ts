/** More than any camera or scanner delivers; a picture of more unpacks to gigabytes. */
const MOST_PIXELS = 100_000_000;
/** Start-of-frame markers of JPEG (ITU-T T.81 table B.1): C0–CF without C4, C8 and CC. */
const FRAME = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Width × height of a PNG or JPEG by its header; null when it states none. */
export function pixelsOf(bytes: Buffer): number | null {
  if (bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  }
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (FRAME(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** Whether a picture states a size that can be shown. */
export function isShowable(bytes: Buffer): boolean {
  const pixels = pixelsOf(bytes);
  return pixels !== null && pixels > 0 && pixels <= MOST_PIXELS;
}
