import PDFDocument from 'pdfkit';
import { openFonts } from './fonts.js';
import { plainText } from './glyphs.js';

/** Of each text the characters that no font draws, each once; empty where everything can be printed. */
export function lacking(texts: readonly string[]): string[][] {
  const has = openFonts(new PDFDocument({ autoFirstPage: false, font: '' }));
  return texts.map((text) => [
    ...new Set([...plainText(text)].filter((char) => char !== '\n' && !has(char.codePointAt(0)!))),
  ]);
}
