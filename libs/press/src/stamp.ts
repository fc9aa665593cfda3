import { degrees, type PDFEmbeddedPage, PDFDocument, type PDFPage } from 'pdf-lib';
import { markSheet, STRIP, TILE } from './mark.js';
import type { Mark } from './paper.js';
import { opened } from './open-pdf.js';

/** Points between two tiles of a mark. */
export const STEP = { across: 300, up: 190 };
/** Degrees by which a tile rises. */
export const SLANT = 30;

/**
 * The PDF with the mark on every page.
 * @throws PressFault `file-unreadable`
 */
export async function stampPdf(bytes: Uint8Array, mark: Mark): Promise<Uint8Array> {
  const doc = await opened(bytes);
  const sheet = await PDFDocument.load(await markSheet(mark), { updateMetadata: false });
  const [tile, strip] = await doc.embedPages(sheet.getPages());
  for (const page of doc.getPages()) if (tile && strip) stampPage(page, tile, strip);
  return doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Tiles over the whole crop box, whatever its size and origin; the foot within it. */
function stampPage(page: PDFPage, tile: PDFEmbeddedPage, strip: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getCropBox();
  const scale = Math.max(0.2, Math.min(width, height) / 595);
  const turn = degrees(SLANT + page.getRotation().angle);
  for (let up = y - 60 * scale; up < y + height; up += STEP.up * scale) {
    for (let across = x - 60 * scale; across < x + width; across += STEP.across * scale) {
      page.drawPage(tile, { x: across, y: up, width: TILE.width * scale, height: TILE.height * scale, rotate: turn });
    }
  }
  const foot = { width: STRIP.width * scale, height: STRIP.height * scale };
  page.drawPage(strip, { x: x + 24 * scale, y: y + 8 * scale, ...foot });
}
