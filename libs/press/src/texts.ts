import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PressFault } from './paper.js';
import { readable } from './readable-pdf.js';

/** A line that reaches so far into the page goes on in the next one. */
const FULL = 0.85;
const WORD = /[\p{Script=Latin}\d]$/u;

interface Line {
  text: string;
  end: number;
}

/**
 * The words of a PDF's first `most` pages, a paragraph a line; empty for one that is pictures alone.
 * @throws PressFault `file-unreadable`
 */
export async function textOf(bytes: Uint8Array, most: number): Promise<string> {
  try {
    const doc = await readable(bytes);
    const pages: string[] = [];
    for (let no = 1; no <= Math.min(doc.numPages, most); no += 1) {
      const page = await doc.getPage(no);
      pages.push(paragraphs(await linesOf(page)));
      page.cleanup();
    }
    return pages.join('\n').trim();
  } catch {
    throw new PressFault('file-unreadable');
  }
}

async function linesOf(page: PDFPageProxy): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const lines: Line[] = [{ text: '', end: 0 }];
  for (const item of items) {
    if (!('str' in item)) continue;
    const line = lines.at(-1)!;
    line.text += item.str;
    line.end = Math.max(line.end, Number(item.transform[4]) + item.width);
    if (item.hasEOL) lines.push({ text: '', end: 0 });
  }
  return lines.map(({ text, end }) => ({ text: text.trim(), end }));
}

/** Lines as they were written, before a page's width broke them. */
function paragraphs(lines: readonly Line[]): string {
  const widest = Math.max(...lines.map(({ end }) => end));
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    if (!before) return line.text;
    if (before.end < widest * FULL || line.text === '') return `${text}\n${line.text}`;
    return `${text}${WORD.test(text) ? ' ' : ''}${line.text}`;
  }, '');
}
