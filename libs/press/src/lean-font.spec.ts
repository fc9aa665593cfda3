import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { FONTS } from './fonts.js';
import { type OpenedFont, leanSubsets } from './lean-font.js';

/** What of the library is read to compare outlines; none of it is in its types. */
interface Glyph {
  readonly path: { toSVG(): string };
}
type Font = OpenedFont & { readonly numGlyphs: number; getGlyph(glyph: number): Glyph };
type Reader = new (stream: unknown) => object;
type Drawn = new (glyph: number, codePoints: [], font: object) => Glyph;

const { DecodeStream } = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('restructure') as {
  DecodeStream: new (bytes: Buffer) => unknown;
};
const open = (path: string) =>
  (new PDFDocument({ autoFirstPage: false, font: path }) as unknown as { _font: { font: Font } })._font.font;
/** Every so many-th of the 65,535 glyphs, the first and the last among them: any sample of all kinds will do. */
const STEP = 211;

it.each(Object.values(FONTS))(
  'draws the glyphs of %s as they were, without the routines they shared',
  (path) => {
    const [whole, lean] = [open(path), open(path)];
    leanSubsets(lean);
    const glyphs = Array.from({ length: Math.floor((whole.numGlyphs - 1) / STEP) + 1 }, (_, at) => at * STEP);
    const subset = lean.createSubset();
    for (const glyph of glyphs.slice(1)) subset.includeGlyph(glyph);
    const bytes = Buffer.from(subset.encode());
    const [Cff, Outline] = [lean['CFF '].constructor as Reader, whole.getGlyph(0).constructor as Drawn];
    const read = { 'CFF ': new Cff(new DecodeStream(bytes)) };
    expect(Object(read['CFF ']).globalSubrIndex).toEqual([]);
    const drawn = (glyph: Glyph) => glyph.path.toSVG();
    for (const [at, glyph] of glyphs.entries())
      expect([glyph, drawn(new Outline(at, [], read))]).toEqual([glyph, drawn(whole.getGlyph(glyph))]);
  },
  60_000,
);
