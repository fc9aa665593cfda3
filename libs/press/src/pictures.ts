import { type Canvas, createCanvas, Image } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { imageSize } from './image-size.js';
import { PressFault } from './paper.js';
import { MOST_PIXELS, readable } from './readable-pdf.js';

/** A page or a picture that can be drawn at any size. */
export interface Picture {
  /** Drawn on white so that its longer side has about `side` pixels. */
  draw(side: number): Promise<Canvas>;
}

/**
 * The pages of a PDF (the first `most`), or the one picture that the file is.
 * @throws PressFault `file-unreadable`
 */
export async function picturesOf(bytes: Uint8Array, mediaType: string, most: number): Promise<Picture[]> {
  try {
    return mediaType === 'application/pdf' ? await pagesOf(bytes, most) : [await pictureOf(bytes)];
  } catch {
    throw new PressFault('file-unreadable');
  }
}

async function pagesOf(bytes: Uint8Array, most: number): Promise<Picture[]> {
  const doc = await readable(bytes);
  return Array.from({ length: Math.min(doc.numPages, most) }, (_, index) => ({
    draw: (side: number) => drawPage(doc, index + 1, side),
  }));
}

async function drawPage(doc: PDFDocumentProxy, no: number, side: number): Promise<Canvas> {
  const page = await doc.getPage(no);
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.max(whole.width, whole.height, 1) });
  const canvas = white(viewport.width, viewport.height);
  // The package's canvas does what pdf.js asks of a browser's, whose types are not known here.
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
  page.cleanup();
  return canvas;
}

async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  const size = imageSize(bytes);
  if (!size || size.width * size.height > MOST_PIXELS) throw new PressFault('file-unreadable');
  const image = new Image();
  image.src = Buffer.from(bytes);
  await image.decode();
  return {
    draw: (side) => {
      const scale = side / Math.max(image.width, image.height, 1);
      const canvas = white(image.width * scale, image.height * scale);
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      return Promise.resolve(canvas);
    },
  };
}

function white(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
