import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Canvas } from '@napi-rs/canvas';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { picturesOf } from './pictures.js';

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
/** Longer side in pixels of each try: a fine scan reads at the first, a poor one where noise is averaged or detail kept. */
const SIDES = [1700, 1100, 2600, 3600];
const MOST_PAGES = 10;

/**
 * The texts of the QR codes on a scan, whatever its turn: of the first page that has one beginning with `prefix`, or
 * else of all pages looked at.
 * @throws PressFault `file-unreadable`
 */
export async function readCodes(bytes: Uint8Array, mediaType: string, prefix: string): Promise<string[]> {
  prepareZXingModule({ overrides: { wasmBinary: toArrayBuffer(await readFile(WASM)) } });
  const pictures = await picturesOf(bytes, mediaType, MOST_PAGES);
  const found = new Set<string>();
  for (const side of SIDES) {
    for (const picture of pictures) {
      for (const text of await codesOf(await picture.draw(side))) found.add(text);
      if ([...found].some((text) => text.startsWith(prefix))) return [...found];
    }
  }
  return [...found];
}

async function codesOf(canvas: Canvas): Promise<string[]> {
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const read = await readBarcodes(
    { data, width, height },
    {
      formats: ['QRCode'],
      tryHarder: true,
      maxNumberOfSymbols: 8,
    },
  );
  return read.filter(({ isValid }) => isValid).map(({ text }) => text);
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}
