import { inflateSync } from 'node:zlib';
import { refuse } from '#kernel';

/** What a look at a PDF's objects tells; `pages` null when the page tree is not findable. */
export interface PdfFacts {
  pages: number | null;
  active: boolean;
  encrypted: boolean;
}

/** Most bytes all object streams of one file may unpack to. */
const UNPACKED_MAX = 64 * 1024 * 1024;

/** A name as PDF may write it: any character may stand as `#` and two hexadecimal digits (ISO 32000-1 §7.3.5). */
function name(text: string): string {
  const forms = [...text].map((char) => {
    const code = char.charCodeAt(0).toString(16).padStart(2, '0');
    const hex = [...code].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('');
    return `(?:${char}|#${hex})`;
  });
  return `/${forms.join('')}(?![A-Za-z0-9#])`;
}

const ACTIVE = new RegExp(['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia'].map(name).join('|'));
const ENCRYPTED = new RegExp(name('Encrypt'));
const PACKED = new RegExp(name('ObjStm'), 'g');
const PLAIN_FLATE = new RegExp(String.raw`${name('Filter')}\s*\[?\s*${name('FlateDecode')}\s*(?:\]|/|>>)`);
const FILTERED = new RegExp(name('Filter'));
const PREDICTED = new RegExp(name('Predictor'));
const PAGES = new RegExp(String.raw`${name('Type')}\s*${name('Pages')}`);
const PAGE = new RegExp(String.raw`${name('Type')}\s*${name('Page')}`, 'g');
const COUNT = new RegExp(String.raw`${name('Count')}\s+(\d{1,9})`);

/**
 * Looks through the objects of a PDF, those in object streams included (ISO 32000-1 §7.5.7), without a renderer.
 * @throws DomainError `file-unreadable` when an object stream cannot be unpacked, so that nothing hides in one
 */
export function lookAtPdf(bytes: Buffer): PdfFacts {
  const raw = bytes.toString('latin1');
  const encrypted = ENCRYPTED.test(raw);
  const texts = encrypted ? [raw] : [raw, ...unpacked(raw, bytes)];
  return { pages: pagesOf(texts), active: texts.some((text) => ACTIVE.test(text)), encrypted };
}

function unpacked(raw: string, bytes: Buffer): string[] {
  let left = UNPACKED_MAX;
  return [...raw.matchAll(PACKED)].flatMap(({ index }) => {
    const start = raw.slice(index).search(/stream\r?\n/);
    const from = raw.lastIndexOf(' obj', index);
    if (start < 0 || from < 0) return [];
    const dictionary = raw.slice(from, index + start);
    if (!FILTERED.test(dictionary)) return [];
    const text = inflated(dictionary, bytes, raw, index + start, left);
    left -= text.length;
    return [text];
  });
}

function inflated(dictionary: string, bytes: Buffer, raw: string, keyword: number, most: number): string {
  const begin = keyword + (raw.startsWith('stream\r\n', keyword) ? 8 : 7);
  const end = raw.indexOf('endstream', begin);
  if (!PLAIN_FLATE.test(dictionary) || PREDICTED.test(dictionary) || end < 0) refuse('invalid', 'file-unreadable');
  try {
    return inflateSync(bytes.subarray(begin, end), { maxOutputLength: Math.max(most, 1) }).toString('latin1');
  } catch {
    refuse('invalid', 'file-unreadable');
  }
}

/** The page tree's own count, or the pages themselves where no tree states one. */
function pagesOf(texts: readonly string[]): number | null {
  const nodes = texts.flatMap((text) => text.split(/endobj|(?<=>>)(?=\s*<<)/)).filter((node) => PAGES.test(node));
  const counts = nodes.flatMap((node) => Number(COUNT.exec(node)?.[1] ?? 0));
  const most = Math.max(0, ...counts);
  const pages = most || texts.reduce((sum, text) => sum + [...text.matchAll(PAGE)].length, 0);
  return pages === 0 ? null : pages;
}
