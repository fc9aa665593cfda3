import fc from 'fast-check';
import { Fraction } from '#kernel';
import { estimateRanks, exactRanks } from './ranks.js';

const ranksOf = (values: Record<string, string | null>) => {
  const fractions = Object.entries(values).map(([id, value]) => [
    id,
    value === null ? null : Fraction.fromExact(value),
  ]);
  return Object.fromEntries(exactRanks(new Map(fractions as [string, Fraction | null][])));
};
const estimated = (values: Record<string, number | null>, unit?: number) =>
  Object.fromEntries(estimateRanks(new Map(Object.entries(values)), unit));

describe('ranks', () => {
  it('skip after a tie, the largest value first', () => {
    expect(ranksOf({ a: '1/3', b: '9', c: '9', d: '10', e: '1/3', f: '-1' })).toEqual({
      d: 1,
      b: 2,
      c: 2,
      a: 4,
      e: 4,
      f: 6,
    });
  });

  it('leave out what has no value, and keep every id in its place', () => {
    const ranks = exactRanks(new Map([['a', null], ['c', Fraction.of(1)], ['b', Fraction.of(2)]])); // prettier-ignore
    expect([...ranks]).toEqual([
      ['a', null],
      ['c', 2],
      ['b', 1],
    ]);
    expect(ranksOf({})).toEqual({});
  });

  it('tell fractions apart that no double tells apart', () => {
    const large = 10n ** 20n;
    expect(ranksOf({ a: `${large + 1n}/${large}`, b: '1' })).toEqual({ a: 1, b: 2 });
  });

  it('of estimates ignore what is smaller than the unit', () => {
    expect(estimated({ a: 0.1 + 0.2, b: 0.3, c: 0.3 + 2e-9, d: null })).toEqual({ c: 1, a: 2, b: 2, d: null });
    expect(estimated({ a: 1.0000004, b: 1 }, 1e-6)).toEqual({ a: 1, b: 1 });
    expect(estimated({ a: 1.0000006, b: 1 }, 1e-6)).toEqual({ a: 1, b: 2 });
  });

  it('say how many are better, plus one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
        const ranks = estimateRanks(new Map(values.map((value, at) => [`e${at}`, value])));
        values.forEach((value, at) => {
          expect(ranks.get(`e${at}`)).toBe(1 + values.filter((other) => other > value).length);
        });
      }),
    );
  });
});
