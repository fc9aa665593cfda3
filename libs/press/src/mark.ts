import PDFDocument from 'pdfkit';
import { FONTS, glyphTest } from './fonts.js';
import type { Mark } from './paper.js';

/** Sizes in points of the two parts of a mark. */
export const TILE = { width: 360, height: 40 };
export const STRIP = { width: 500, height: 14 };

/**
 * A mark as a PDF of two pages: the tile that is repeated across a page, and the line at its foot. Its characters are
 * drawn by the one font that has them; pdf-lib, which puts it on pages, could not subset it.
 */
export async function markSheet({ across, foot, madeAt }: Mark): Promise<Uint8Array> {
  const info = { CreationDate: madeAt, Producer: 'pdfkit', Creator: 'pdfkit' };
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, info });
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  doc.font(FONTS.text);
  drawLine(doc, across, TILE, { size: 16, opacity: 0.16, align: 'center' });
  drawLine(doc, foot, STRIP, { size: 7, opacity: 0.7, align: 'left' });
  doc.end();
  return promise;
}

interface Look {
  size: number;
  opacity: number;
  align: 'left' | 'center';
}

function drawLine(doc: PDFKit.PDFDocument, text: string, size: typeof TILE, look: Look): void {
  doc.addPage({ size: [size.width, size.height], margin: 0 });
  const has = glyphTest(doc);
  const known = [...text].map((char) => (has(char.codePointAt(0)!) ? char : '□')).join('');
  doc.fontSize(look.size).fillColor('#404040').fillOpacity(look.opacity);
  const place = { width: size.width, height: size.height, lineBreak: false, ellipsis: true, align: look.align };
  doc.text(known, 0, (size.height - look.size * 1.45) / 2, place);
}
