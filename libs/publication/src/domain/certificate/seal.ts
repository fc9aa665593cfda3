/** Most bytes of a seal's picture. */
export const SEAL_BYTES = 1_048_576;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LEAST = 100;
const MOST = 2000;
/** Where a PNG states its width, its height and whether it is interlaced (RFC 2083). */
const WIDTH = 16;
const HEIGHT = 20;
const INTERLACED = 28;

/** Whether bytes are a PNG that can be printed: 100 to 2000 pixels each way, not interlaced. */
export function isPng(bytes: Uint8Array): boolean {
  if (bytes.length <= INTERLACED || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sides = [view.getUint32(WIDTH), view.getUint32(HEIGHT)];
  return sides.every((side) => side >= LEAST && side <= MOST) && bytes[INTERLACED] === 0;
}
