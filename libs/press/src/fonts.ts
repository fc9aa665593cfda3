import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = dirname(createRequire(import.meta.url).resolve('node-source-han-sans-sc/package.json'));

/** Source Han Sans SC, the one family of all papers: it draws rare names (𠮷). Opened and subset by pdfkit. */
export const FONTS = {
  text: join(FOLDER, 'SourceHanSansSC-Regular.otf'),
  bold: join(FOLDER, 'SourceHanSansSC-Bold.otf'),
} as const;

interface FontHolder {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Whether the document's current font has a glyph for a code point. */
export function glyphTest(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (doc as unknown as FontHolder)._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
