import { PressFault } from './paper.js';

const START_OF_SCAN = 0xda;
/** APP1 to APP13 and APP15 (EXIF, XMP, IPTC, makers' data) and comments; APP0 (JFIF), APP2 (colour) and APP14 (Adobe) draw the picture. */
const TELLING = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe]);

/**
 * A JPEG without its metadata segments; the picture's data is copied as it is, what follows its end is dropped.
 * @throws PressFault `file-unreadable`
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) throw new PressFault('file-unreadable');
  const kept = [view.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= view.length) {
    const marker = view[at + 1]!;
    if (view[at] !== 0xff) throw new PressFault('file-unreadable');
    if (marker === START_OF_SCAN) break;
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (end > view.length) throw new PressFault('file-unreadable');
    if (!TELLING.has(marker)) kept.push(view.subarray(at, end));
    at = end;
  }
  const end = view.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return Buffer.concat([...kept, view.subarray(at, end < at ? view.length : end + 2)]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Chunks that draw the picture; texts, times, EXIF and private ones are dropped. */
const DRAWING = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'pHYs',
]);

/**
 * A PNG with only the chunks that draw it.
 * @throws PressFault `file-unreadable`
 */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!view.subarray(0, 8).equals(SIGNATURE)) throw new PressFault('file-unreadable');
  const kept: Uint8Array[] = [SIGNATURE];
  for (let at = 8; at + 12 <= view.length;) {
    const end = at + 12 + view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    if (end > view.length) throw new PressFault('file-unreadable');
    if (DRAWING.has(type)) kept.push(view.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}
