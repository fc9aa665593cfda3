import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels that no honest scan exceeds: 300 dots an inch of A2. */
export const MOST_PIXELS = 50_000_000;
const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A PDF to look at; throws on one that nobody can open. */
export function readable(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: MOST_PIXELS,
    cMapUrl: `${join(PDFJS, 'cmaps')}/`,
    standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
    wasmUrl: `${join(PDFJS, 'wasm')}/`,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}
