import { Fraction } from '#kernel';
import { wholeNumbers } from './whole-numbers.js';

describe('fractions as whole numbers', () => {
  it.each([
    [
      ['1/2', '1/3', '-5'],
      [3n, 2n, -30n],
    ],
    [
      ['1/4', '1/2', '3/4'],
      [1n, 2n, 3n],
    ],
    [
      ['1/2', '1/4', '1/6'],
      [6n, 3n, 2n],
    ],
    [
      ['7', '8'],
      [7n, 8n],
    ],
    [[], []],
  ])('%p become %p', (exact, whole) => {
    expect(wholeNumbers(exact.map((text) => Fraction.fromExact(text)))).toEqual(whole);
  });
});
