import fc from 'fast-check';
import { distribution } from './distribution.js';

const total = fc.integer({ min: 0, max: 200 }).map((halves) => halves * 50);

it('counts every total once, in the five points it lies in', () => {
  fc.assert(
    fc.property(fc.array(total), (totals) => {
      const columns = distribution(totals);
      expect(columns).toHaveLength(20);
      expect(columns.reduce((sum, count) => sum + count, 0)).toBe(totals.length);
    }),
  );
  const [least, most] = [distribution([0, 450, 500]), distribution([9450, 9500, 10_000])];
  expect([least.slice(0, 2), most.slice(-2)]).toEqual([
    [2, 1],
    [1, 2],
  ]);
});
