import { Fraction } from '#kernel';
import { ownSheetConcerns } from './own-sheets.js';

const of = (total: string, others: readonly number[] = []) =>
  ownSheetConcerns(
    Fraction.fromDecimal(total)!,
    others.map((other) => Fraction.of(other)),
  );
const FIVE = [10, 84, 85, 86, 99];

describe('a sheet before it is sealed', () => {
  it.each([
    ['54.5', ['outside-usual-totals']],
    ['55', []],
    ['89.5', []],
    ['90', ['outside-usual-totals']],
  ])('with a total of %s raises %p by itself', (total, concerns) => {
    expect(of(total)).toEqual(concerns);
  });

  it.each([
    ['60', []],
    ['59.5', ['far-from-own-median']],
    ['54', ['far-from-own-median', 'outside-usual-totals']],
  ])('with a total of %s raises %p beside a median of 85', (total, concerns) => {
    expect(of(total, FIVE)).toEqual(concerns);
  });

  it('may be too high for its judge as well', () => {
    expect(of('79', [58, 50, 57, 51, 54])).toEqual([]);
    expect(of('79.5', [58, 50, 57, 51, 54])).toEqual(['far-from-own-median']);
  });

  it('is compared with at least five others', () => {
    expect(of('60', [88, 88, 88, 88])).toEqual([]);
    expect(of('60', [88, 88, 88, 88, 88])).toEqual(['far-from-own-median']);
  });

  it('is compared within the limits that a competition declares', () => {
    const limits = { distance: Fraction.of(1), sheets: 1, from: Fraction.of(0), below: Fraction.of(11) };
    const concerns = (total: number) => ownSheetConcerns(Fraction.of(total), [Fraction.of(5)], limits);
    expect([6, 7, 11].map(concerns)).toEqual([
      [],
      ['far-from-own-median'],
      ['far-from-own-median', 'outside-usual-totals'],
    ]);
  });
});
