import fc from 'fast-check';
import { parseHundredths, showHundredths } from './hundredths.js';

describe('hundredths', () => {
  it.each([
    ['12.5', 1250],
    ['0', 0],
    ['0.05', 5],
    ['100', 10_000],
    ['99.99', 9999],
    ['-12.5', -1250],
    ['9999999999999.99', 999_999_999_999_999],
  ])('reads %s as %i', (text, units) => expect(parseHundredths(text)).toBe(units));

  it.each([
    '',
    ' ',
    '1e2',
    'NaN',
    'Infinity',
    '-0',
    '-0.00',
    '+1',
    '.5',
    '5.',
    '05',
    '1.234',
    ' 1',
    '1\n',
    '1,5',
    '0x1',
    '１',
  ])('refuses %j', (text) => expect(parseHundredths(text)).toBeNull());
  it.each([12.5, null, undefined, ['1'], { toString: () => '1' }, '12345678901234'])('refuses %p', (value) =>
    expect(parseHundredths(value)).toBeNull(),
  );

  it.each([
    [1250, '12.50'],
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [-1250, '-12.50'],
  ])('shows %i as %s', (units, text) => expect(showHundredths(units)).toBe(text));

  it('shows no part of a hundredth', () => {
    for (const units of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => showHundredths(units)).toThrow(RangeError);
  });

  it('reads back what it shows', () => {
    const units = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(fc.property(units, (value) => parseHundredths(showHundredths(value)) === value));
  });

  it('never differs from the decimal it read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (value) => parseHundredths((value / 100).toFixed(2)) === value),
    );
  });
});
