import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { leanSubsets, type OpenedFont } from './lean-font.js';

const FOLDER = dirname(createRequire(import.meta.url).resolve('node-source-han-sans-sc/package.json'));

/** Source Han Sans SC, the one family of all papers: it draws rare names (𠮷). Opened and subset by pdfkit. */
export const FONTS = {
  text: join(FOLDER, 'SourceHanSansSC-Regular.otf'),
  bold: join(FOLDER, 'SourceHanSansSC-Bold.otf'),
} as const;

interface FontHolder {
  _font: { font: OpenedFont & { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Whether the document's current font has a glyph for a code point. */
export function glyphTest(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (doc as unknown as FontHolder)._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}

const opened = new Map<string, OpenedFont>();

/**
 * Gives the document the fonts `text` and `bold`, each opened once in this thread, and says which code points they draw:
 * for many papers one after the other.
 */
export function openFonts(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  for (const [name, path] of Object.entries(FONTS)) {
    const font = opened.get(name) ?? leanFont(path);
    opened.set(name, font);
    doc.registerFont(name, font as unknown as string);
  }
  doc.font('text');
  return glyphTest(doc);
}

/** Opened in a document of its own: one that has taken a font already would embed it as it was. */
function leanFont(path: string): OpenedFont {
  const doc = new PDFDocument({ autoFirstPage: false, font: path });
  const { font } = (doc as unknown as FontHolder)._font;
  leanSubsets(font);
  return font;
}
