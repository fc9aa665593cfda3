import fc from 'fast-check';
import { fillBuckets, rankOrder } from './rank-order.js';

describe('sorting again and again', () => {
  it('puts the greatest first, whatever came before', () => {
    const lists = fc.integer({ min: 0, max: 40 }).chain((n) =>
      fc.array(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(lists, (each) => {
        const order = rankOrder(each[0]!.length);
        for (const list of each) {
          const found = [...order.of(Float64Array.from(list))];
          expect(found.map((at) => list[at])).toEqual(list.toSorted((a, b) => b - a));
          expect(new Set(found).size).toBe(list.length);
        }
      }),
      { seed: 9 },
    );
  });

  it.each([
    [
      [3, 1, 2],
      [0, 2, 1],
    ],
    [
      [5, 5, 5],
      [0, 1, 2],
    ],
    [[1], [0]],
    [
      [1e-300, 0, 1],
      [2, 0, 1],
    ],
  ])('sorts %j as %j', (values, expected) =>
    expect([...rankOrder(values.length).of(Float64Array.from(values))]).toEqual(expected),
  );

  it('spreads values over buckets of equal width, so that little is left to sort', () => {
    const bucket = new Int32Array(5);
    fillBuckets(Float64Array.of(9, 5, 1, 7.1, 6.9), bucket);
    expect([...bucket]).toEqual([0, 2, 4, 0, 1]);
    fillBuckets(Float64Array.of(2, 2, 2, 2, 2), bucket);
    expect([...bucket]).toEqual([0, 0, 0, 0, 0]);
  });
});
