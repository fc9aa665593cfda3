/** Routines that the outlines of glyphs share, by their place in the font's list. */
export interface Routines {
  readonly length: number;
  at(place: number): Uint8Array;
}

/** A number of an outline: where it begins in what was written, and what it is. */
interface Operand {
  readonly at: number;
  readonly value: number;
}

const [CALL_OWN, RETURN, ESCAPE, END, SHORT, CALL_SHARED] = [10, 11, 12, 14, 28, 29];
const STEMS = new Set([1, 3, 18, 23]);
const MASKS = new Set([19, 20]);
/** Flex, in its four ways: the only operators of two bytes that draw. */
const FLEX = new Set([34, 35, 36, 37]);

/**
 * The outline of a glyph (Type 2 charstring) with the routines it calls written out in their places, so that it needs none.
 * @throws Error for an outline that computes: then what it calls is not known before it is drawn
 */
export function flatOutline(code: Uint8Array, own: Routines, shared: Routines): Uint8Array {
  return new Flattening(own, shared).of(code);
}

class Flattening {
  private readonly out: number[] = [];
  /** Numbers that the next operator takes. */
  private operands: Operand[] = [];
  private stems = 0;
  private ended = false;

  private readonly own: Routines;
  private readonly shared: Routines;

  constructor(own: Routines, shared: Routines) {
    this.own = own;
    this.shared = shared;
  }

  of(code: Uint8Array): Uint8Array {
    this.walk(code);
    return Uint8Array.from(this.out);
  }

  private walk(code: Uint8Array): void {
    for (let at = 0; at < code.length && !this.ended;) {
      const first = code[at]!;
      if (first === RETURN) return;
      if (first === CALL_OWN) this.call(this.own);
      else if (first === CALL_SHARED) this.call(this.shared);
      else if (first >= 32 || first === SHORT) this.operands.push({ at: this.out.length, value: numberAt(code, at) });
      at += this.copy(code, at);
    }
  }

  /** Takes the routine's number back from what was written, and writes the routine instead. */
  private call(routines: Routines): void {
    const operand = this.operands.pop();
    if (!operand) throw new Error('an outline calls what it does not name');
    this.out.length = operand.at;
    this.walk(routines.at(operand.value + biasOf(routines.length)));
  }

  /** Writes what stands at a place, unless it was a call; how long it is. */
  private copy(code: Uint8Array, at: number): number {
    const first = code[at]!;
    if (first === CALL_OWN || first === CALL_SHARED) return 1;
    const length = first >= 32 || first === SHORT ? lengthOf(first) : this.operator(code, at);
    for (let byte = at; byte < at + length; byte += 1) this.out.push(code[byte]!);
    return length;
  }

  /** What an operator does to the count of stems; how long it is, with the mask that follows some. */
  private operator(code: Uint8Array, at: number): number {
    const first = code[at]!;
    if (first === ESCAPE && !FLEX.has(code[at + 1]!)) throw new Error('an outline computes');
    if (STEMS.has(first) || MASKS.has(first)) this.stems += this.operands.length >> 1;
    this.operands = [];
    this.ended = first === END;
    if (first === ESCAPE) return 2;
    return MASKS.has(first) ? 1 + Math.ceil(this.stems / 8) : 1;
  }
}

/** What the font's format adds to a routine's number, so that most of them are short. */
function biasOf(count: number): number {
  if (count < 1240) return 107;
  return count < 33_900 ? 1131 : 32_768;
}

function lengthOf(first: number): number {
  if (first === SHORT) return 3;
  if (first < 247) return 1;
  return first === 255 ? 5 : 2;
}

function numberAt(code: Uint8Array, at: number): number {
  const [first, second, third] = [0, 1, 2].map((next) => code[at + next] ?? 0) as [number, number, number];
  if (first === SHORT) return ((second << 24) | (third << 16)) >> 16;
  if (first < 247) return first - 139;
  // a fraction names no routine
  if (first === 255) return Number.NaN;
  return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}
