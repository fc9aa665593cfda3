import type { Diploma } from './diploma.js';
import { drawSquares } from './squares.js';

/** An element of the document's structure with what it draws; `alt` is read out in place of a picture. */
type Tag = (type: string, draw: () => void, alt?: string) => void;

const INK = '#1d2a2d';
const SOFT = '#5b6669';
const GOLD = '#8a5f14';
const TEAL = '#0b6e78';
/** Text sizes that are tried until everything has its place. */
const SIZES = [21, 19, 17, 15, 13, 11.5, 10, 9, 8, 7];
const SEAL = 108;
const CODE = 74;

const SIDE = 92;
const widthOf = (doc: PDFKit.PDFDocument) => doc.page.width - 2 * SIDE;

/** One text as it is set. */
interface Line {
  size: number;
  colour: string;
  x: number;
  y: number;
  bold?: boolean;
  options: PDFKit.Mixins.TextOptions;
}

function write(doc: PDFKit.PDFDocument, text: string, { size, colour, x, y, bold = false, options }: Line): void {
  doc
    .font(bold ? 'bold' : 'text')
    .fontSize(size)
    .fillColor(colour)
    .text(text, x, y, { features: PLAIN, ...options });
}

/** Over the title, the title, and the title once more. */
export function drawHead(doc: PDFKit.PDFDocument, { over, title, under }: Diploma, tag: Tag): void {
  const top = doc.page.width > doc.page.height ? 72 : 112;
  const options = { width: widthOf(doc), align: 'center', lineGap: 2 } as const;
  tag('P', () => write(doc, over, { size: 13, colour: SOFT, x: SIDE, y: top, options }));
  const spaced = { ...options, characterSpacing: 12 };
  tag('H1', () =>
    write(doc, title, { size: 40, colour: TEAL, bold: true, x: SIDE + 6, y: doc.y + 8, options: spaced }),
  );
  const latin = { ...options, characterSpacing: 3 };
  tag('P', () => write(doc, under.toUpperCase(), { size: 10.5, colour: GOLD, x: SIDE, y: doc.y + 2, options: latin }));
}

/** The words in the largest type in which they fit between head and foot, and in their middle. */
export function drawBody(doc: PDFKit.PDFDocument, { text, aside }: Diploma, tag: Tag): void {
  const top = doc.y + 14;
  const widths = text.map((line) => measured(doc, line));
  const room = footOf(doc) - 20 - top - linesOf(measured(doc, aside), ASIDE, widthOf(doc)) * ASIDE * 1.5;
  const heightAt = (size: number) =>
    widths.reduce((sum, one) => sum + linesOf(one, size, widthOf(doc)), 0) * size * LINE;
  const size = SIZES.find((one) => heightAt(one) <= room) ?? SIZES.at(-1)!;
  doc.y = top + Math.max(0, (room - heightAt(size)) / 2);
  text.forEach((line, index) => {
    const addressed = index === 0 && text.length > 1 && /[：:]$/.test(line);
    tag('P', () => drawLine(doc, line, { size, addressed, measure: widths[index]! }));
  });
  const options = { width: widthOf(doc), align: 'center', lineGap: 1 } as const;
  tag('P', () => write(doc, aside, { size: ASIDE, colour: SOFT, x: SIDE, y: doc.y + 6, options }));
}

/** A paragraph in the middle; the address of a person on the left. */
function drawLine(
  doc: PDFKit.PDFDocument,
  text: string,
  { size, addressed, measure }: { size: number; addressed: boolean; measure: number },
): void {
  const parts = addressed ? text : halved(doc, text, { size, measure });
  const width = addressed || parts !== text ? widthOf(doc) : balanced(measure, size, widthOf(doc));
  const place = { align: addressed ? 'left' : 'center', lineGap: size * (LINE - FONT) } as const;
  const x = (doc.page.width - width) / 2;
  write(doc, parts, { size, colour: INK, bold: addressed, x, y: doc.y, options: { ...place, width } });
}

const ASIDE = 9.5;
/** Height of a line by the size of its type. */
const LINE = 1.85;
/** What of it the font asks for itself. */
const FONT = 1.448;
/**
 * Chinese needs none of what a font's rules change in a line, and looking for it takes longest. Names to false are what
 * the library takes beside the list that its types know.
 */
const PLAIN = Object.fromEntries(
  'ccmp locl rlig mark mkmk calt clig liga rclt curs'.split(' ').map((one) => [one, false]),
) as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** Width of a text in type of the size 1. */
function measured(doc: PDFKit.PDFDocument, text: string): number {
  return doc.font('text').fontSize(1).widthOfString(text, { features: PLAIN });
}

const linesOf = (measure: number, size: number, width: number) =>
  Math.max(1, Math.ceil((measure * size) / (width - size)));

/** The width in which a text has as many lines as in the whole one, all about equally long. */
function balanced(measure: number, size: number, width: number): number {
  const lines = linesOf(measure, size, width);
  return lines === 1 ? width : Math.min(width, (measure * size) / lines + size * 1.6);
}

/** Where a line may end: behind a mark, before a bracket; never between a word and the mark that closes it. */
const PAUSE = /[》，、；](?![》，、；。：）])|[^《（](?=[《（])/gu;

/** A text that takes two lines, parted at the mark nearest to its middle, else between two words; as it is where neither fits. */
function halved(doc: PDFKit.PDFDocument, text: string, { size, measure }: { size: number; measure: number }): string {
  if (linesOf(measure, size, widthOf(doc)) !== 2) return text;
  const marks = [...text.matchAll(PAUSE)].map(({ index, 0: mark }) => index + mark.length);
  const longer = (end: number) => Math.max(...[text.slice(0, end), text.slice(end)].map((part) => measured(doc, part)));
  for (const ends of [marks, wordEnds(text)]) {
    const [best] = ends.map((end) => ({ end, longer: longer(end) })).toSorted((a, b) => a.longer - b.longer);
    if (best && linesOf(best.longer, size, widthOf(doc)) === 1)
      return `${text.slice(0, best.end)}\n${text.slice(best.end)}`;
  }
  return text;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where one word ends and another begins: the last resort, so that at least no word (大赛) is torn. */
function wordEnds(text: string): number[] {
  const ends = [...WORDS.segment(text)].map(({ index }) => index).slice(1);
  return ends.filter((end) => !/[《（“]/.test(text[end - 1]!) && !/[》，、；。：）”的]/.test(text[end]!));
}

const footOf = (doc: PDFKit.PDFDocument) => doc.page.height - (doc.page.width > doc.page.height ? 158 : 190);

/** The code with its lines on the left, who signs and when on the right, the seal upon them. */
export function drawFoot(doc: PDFKit.PDFDocument, { code, ...diploma }: Diploma, tag: Tag): void {
  const top = footOf(doc);
  tag('Figure', () => drawSquares(doc, code.content, { left: SIDE - 6, top: top + 14, side: CODE }), code.about);
  code.lines.forEach((line, index) => {
    const look = index === 0 ? { size: 9.5, colour: INK } : { size: 8, colour: SOFT };
    const place = { x: SIDE + CODE + 4, y: top + 24 + index * 14 };
    tag('P', () => write(doc, line, { ...look, ...place, options: { lineBreak: false } }));
  });
  drawSignatories(doc, diploma, tag);
}

const FOOT = 110;

function drawSignatories(doc: PDFKit.PDFDocument, diploma: Omit<Diploma, 'code'>, tag: Tag): void {
  const { signatories, date, seal } = diploma;
  const width = doc.page.width * 0.42;
  const x = doc.page.width - SIDE - width + 10;
  const lines = [...signatories, date];
  const size = Math.min(12.5, FOOT / lines.length / 1.75);
  const height = lines.length * size * 1.75;
  const top = footOf(doc) + Math.max(0, (FOOT - height) / 2);
  const options = { width, align: 'center' } as const;
  lines.forEach((line, index) => {
    tag('P', () => write(doc, line, { size, colour: INK, x, y: top + index * size * 1.75, options }));
  });
  if (seal) tag('Figure', () => drawSeal(doc, seal.png, x + width / 2, top + height / 2), seal.about);
}

function drawSeal(doc: PDFKit.PDFDocument, seal: Uint8Array, x: number, y: number): void {
  doc.save().opacity(0.86);
  doc.image(Buffer.from(seal), x - SEAL / 2, y - SEAL / 2, { fit: [SEAL, SEAL] });
  doc.restore();
}

/** Across everything, so that nobody takes a trial print for the thing. */
export function drawTrial(doc: PDFKit.PDFDocument, words: string): void {
  const { width, height } = doc.page;
  doc.save().rotate(-24, { origin: [width / 2, height / 2] });
  doc.font('bold').fontSize(96).fillColor('#b42318').opacity(0.16);
  doc.text(words, 0, height / 2 - 60, { width, align: 'center', lineBreak: false });
  doc.restore();
}
