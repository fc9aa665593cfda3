import { flatOutline, type Routines } from './charstring.js';

const routines = (...pieces: number[][]): Routines => ({
  length: pieces.length,
  at: (place) => Uint8Array.from(pieces[place]!),
});
const NONE = routines();
/** A small number as an outline holds it; routines of a short list are numbered from −107. */
const of = (value: number) => value + 139;
const [first, second] = [of(-107), of(-106)];
const [HSTEM, VMOVE, RLINE, CALL, RETURN, END, MASK, SHARED] = [1, 4, 5, 10, 11, 14, 19, 29];
const flat = (code: number[], own = NONE, shared = NONE) => [...flatOutline(Uint8Array.from(code), own, shared)];

it('writes routines out where they are called, also those that routines call, and none of their ends', () => {
  const own = routines([of(1), of(2), RLINE, second, SHARED, RETURN, 0]);
  const shared = routines([], [of(3), of(4), RLINE, RETURN]);
  expect(flat([of(9), VMOVE, first, CALL, END], own, shared)).toEqual([
    ...[of(9), VMOVE, of(1), of(2), RLINE, of(3), of(4), RLINE, END],
  ]);
});

it('gives a routine the numbers before its own, and takes a number it leaves behind', () => {
  expect(flat([of(7), first, CALL, RLINE, END], routines([of(8), RETURN]))).toEqual([of(7), of(8), RLINE, END]);
  expect(flat([first, CALL, SHARED, END], routines([first, RETURN]), routines([END]))).toEqual([END]);
});

it('takes the mask of as many stems as there are for no operator, wherever they were set', () => {
  const stems = [...[1, 2, 3, 4, 5, 6].flatMap((one) => [of(one), of(one)]), HSTEM];
  const masked = [...[7, 8, 9].flatMap((one) => [of(one), of(one)]), MASK, CALL, SHARED, END];
  expect(flat([first, CALL, ...masked], routines(stems))).toEqual([...stems, ...masked]);
});

it('reads numbers of every length, and ends where the glyph does, not where its bytes do', () => {
  const numbers = [28, 1, CALL, 247, CALL, 255, CALL, CALL, CALL, CALL, RLINE];
  expect(flat([...numbers, first, CALL, RLINE], routines([END]))).toEqual([...numbers, END]);
});

it('refuses outlines that compute, and calls without a number', () => {
  expect(() => flat([of(1), of(2), 12, 10, END])).toThrow('computes');
  expect(() => flat([CALL, END])).toThrow('does not name');
});
