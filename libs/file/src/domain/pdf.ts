import { inflateSync } from 'node:zlib';
import { refuse } from '#kernel';

/** What a look at a PDF's objects tells; `pages` null when the page tree is not findable. */
export interface PdfFacts {
  pages: number | null;
  active: boolean;
  encrypted: boolean;
}

/** Bounds that no honest document comes near: the look takes time and memory in proportion to the file, whatever it is. */
const MOST = { unpackedBytes: 64 * 1024 * 1024, packedStreams: 5_000, pageNodes: 2_000, nodeLength: 10_000 };

/** A name as PDF may write it: any character may stand as `#` and two hexadecimal digits (ISO 32000-1 §7.3.5). */
function name(text: string): string {
  const forms = [...text].map((char) => {
    const code = char.charCodeAt(0).toString(16).padStart(2, '0');
    const hex = [...code].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('');
    return `(?:${char}|#${hex})`;
  });
  return `/${forms.join('')}(?![A-Za-z0-9#])`;
}

const ACTIVE = new RegExp(
  ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia'].map(name).join('|'),
  'y',
);
const ENCRYPTED = new RegExp(name('Encrypt'), 'y');
const STREAM = /(?<!end)stream\r?\n/g;
const PACKED = new RegExp(name('ObjStm'));
const FILTERED = new RegExp(name('Filter'));
const PLAIN_FLATE = new RegExp(String.raw`${name('Filter')}(?:\s*\[)?\s*${name('FlateDecode')}\s*(?:\]|/|>>)`);
const PREDICTED = new RegExp(name('Predictor'));
const PAGES = new RegExp(String.raw`${name('Type')}\s*${name('Pages')}`, 'y');
const PAGE = new RegExp(String.raw`${name('Type')}\s*${name('Page')}`, 'y');
const COUNT = new RegExp(String.raw`${name('Count')}\s+(\d{1,9})`);
/** Between two objects of a file, and between two dictionaries of an object stream. */
const BORDER = /endobj|(?<=>>)(?=\s*<<)/;

/**
 * Looks through the objects of a PDF, those in object streams included (ISO 32000-1 §7.5.7), without a renderer.
 * @throws DomainError `file-unreadable` when an object stream cannot be unpacked, so that nothing hides in one
 */
export function lookAtPdf(bytes: Buffer): PdfFacts {
  const raw = bytes.toString('latin1');
  const encrypted = stands(raw, ENCRYPTED);
  const texts = encrypted ? [raw] : [raw, ...unpacked(raw, bytes)];
  return { pages: pagesOf(texts), active: texts.some((text) => stands(text, ACTIVE)), encrypted };
}

/** Streams may lie within each other's bytes, so each keyword counts; what precedes one up to the last is its dictionary. */
function unpacked(raw: string, bytes: Buffer): string[] {
  const texts: string[] = [];
  let left = MOST.unpackedBytes;
  let from = 0;
  for (const { index, 0: keyword } of raw.matchAll(STREAM)) {
    const begin = index + keyword.length;
    const before = raw.slice(from, index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    from = begin;
    if (!PACKED.test(dictionary) || !FILTERED.test(dictionary)) continue;
    if (texts.length === MOST.packedStreams) refuse('invalid', 'file-unreadable');
    const text = inflated(dictionary, bytes.subarray(begin), left);
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

/** Inflating ends by itself where the data ends, so nobody has to look for `endstream`. */
function inflated(dictionary: string, data: Buffer, most: number): string {
  if (!PLAIN_FLATE.test(dictionary) || PREDICTED.test(dictionary)) refuse('invalid', 'file-unreadable');
  try {
    return inflateSync(data, { maxOutputLength: Math.max(most, 1) }).toString('latin1');
  } catch {
    refuse('invalid', 'file-unreadable');
  }
}

/** The page tree's own count, or the pages themselves where no tree states one. */
function pagesOf(texts: readonly string[]): number | null {
  let most = 0;
  let nodes = 0;
  for (const text of texts) {
    for (const index of places(text, PAGES)) {
      if (nodes++ === MOST.pageNodes) refuse('invalid', 'file-unreadable');
      most = Math.max(most, Number(COUNT.exec(nodeAt(text, index))?.[1] ?? 0));
    }
  }
  return most || texts.reduce((sum, text) => sum + occurrences(text, PAGE), 0) || null;
}

/** The object around an index, as far as it is not longer than any object should be. */
function nodeAt(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - MOST.nodeLength), index)
      .split(BORDER)
      .at(-1) ?? '';
  const after = text.slice(index, index + MOST.nodeLength).split(BORDER)[0] ?? '';
  return before + after;
}

/** Where a name stands: only behind slashes is looked, which takes a small part of the time. */
function* places(text: string, what: RegExp): Iterable<number> {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    what.lastIndex = at;
    if (what.test(text)) yield at;
  }
}

function stands(text: string, what: RegExp): boolean {
  for (const _ of places(text, what)) return true;
  return false;
}

function occurrences(text: string, what: RegExp): number {
  let count = 0;
  for (const _ of places(text, what)) count += 1;
  return count;
}
