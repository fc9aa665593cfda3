import { flatOutline, type Routines } from './charstring.js';

/** What of a font's library is used here; none of it is in its types. */
interface Piece {
  readonly offset: number;
  readonly length: number;
}
interface Outlines {
  readonly stream: { pos: number; readBuffer(length: number): Uint8Array };
  readonly globalSubrIndex: readonly Piece[];
  getCharString(glyph: number): Uint8Array;
  privateDictForGlyph(glyph: number): { Subrs?: readonly Piece[] } | null;
}
interface Subset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
  readonly glyphs: readonly number[];
  charstrings: Uint8Array[];
  gsubrs: unknown[];
}
export interface OpenedFont {
  readonly 'CFF ': Outlines;
  createSubset(): Subset;
}

/**
 * Makes the font give its subsets without routines. The library keeps a place for every routine of the whole font, tens of
 * thousands, in each subset: writing them takes longer than everything else about a paper, and most of its bytes.
 */
export function leanSubsets(font: OpenedFont): void {
  const make = font.createSubset.bind(font);
  const outlines = new Map<number, Uint8Array>();
  const outlineOf = (glyph: number): Uint8Array => {
    const known = outlines.get(glyph) ?? flatGlyph(font['CFF '], glyph);
    outlines.set(glyph, known);
    return known;
  };
  font.createSubset = () =>
    Object.assign(make(), {
      subsetCharstrings(this: Subset) {
        this.charstrings = this.glyphs.map(outlineOf);
        this.gsubrs = [];
      },
      subsetSubrs: () => undefined,
    });
}

function flatGlyph(cff: Outlines, glyph: number): Uint8Array {
  const routines = (pieces: readonly Piece[]): Routines => ({
    length: pieces.length,
    at: (place) => {
      const { offset, length } = pieces[place]!;
      cff.stream.pos = offset;
      return cff.stream.readBuffer(length);
    },
  });
  const own = routines(cff.privateDictForGlyph(glyph)?.Subrs ?? []);
  return flatOutline(cff.getCharString(glyph), own, routines(cff.globalSubrIndex));
}
