import { type PrintedCode, printedCodeIn } from './printed-code.js';
import { type SignedCopy, signedCopyIn } from './signed-copy.js';

/** What was found on a file: the code printed on it, and the signed words a PDF carries. */
export interface ReadFile {
  printed: PrintedCode | null;
  copy: SignedCopy | null;
}

const SIDES = [1600, 2600];

/** Reads a certificate's file in this browser; nothing of it is sent anywhere. */
export async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  const copy = isPdf ? signedCopyIn(bytes) : null;
  for (const side of SIDES) {
    const canvas = isPdf ? await drawnPage(bytes.slice(), side) : await drawnPicture(file, side);
    const printed = await codeOn(canvas);
    if (printed) return { printed, copy };
  }
  return { printed: null, copy };
}

async function codeOn(canvas: HTMLCanvasElement): Promise<PrintedCode | null> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  prepareZXingModule({ overrides: { locateFile: () => '/codes/reader.wasm' } });
  const picture = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 });
  return found.map(({ text }) => printedCodeIn(text)).find((one) => one !== null) ?? null;
}

function blank(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.round(width), height: Math.round(height) });
  return canvas;
}

async function drawnPage(data: Uint8Array, side: number): Promise<HTMLCanvasElement> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = '/pdf/worker.mjs';
  const task = getDocument({ data, cMapUrl: '/pdf/cmaps/', cMapPacked: true, enableXfa: false, useWasm: false });
  const page = await (await task.promise).getPage(1);
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.max(whole.width, whole.height) });
  const canvas = blank(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  await task.destroy();
  return canvas;
}

async function drawnPicture(file: File, side: number): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file);
  const scale = side / Math.max(picture.width, picture.height);
  const canvas = blank(picture.width * scale, picture.height * scale);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}
