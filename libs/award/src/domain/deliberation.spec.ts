import fc from 'fast-check';
import { contrastOf, isOwnReason, placesAmong } from './deliberation.js';

const points = fc.integer({ min: 0, max: 6 });
const others = fc.array(points, { minLength: 1, maxLength: 9 });
/** The ranks of a round as equals share them. */
const ranked = (all: readonly number[]) =>
  all.map((own, at) => ({ entryId: `${at}`, listKey: 'all', rank: 1 + all.filter((one) => one > own).length }));

it('shows the same places wherever somebody stands who is left out', () => {
  fc.assert(
    fc.property(others, points, points, (seen, one, other) => {
      const without = (hidden: number) => placesAmong(ranked([...seen, hidden]).slice(0, -1));
      expect(without(one)).toEqual(without(other));
    }),
  );
});

it('is the rank itself where nobody is left out', () => {
  fc.assert(
    fc.property(others, (seen) => {
      const lines = ranked(seen);
      expect([...placesAmong(lines)]).toEqual(lines.map(({ entryId, rank }) => [entryId, rank]));
    }),
  );
});

it('counts each list by itself', () => {
  const lines = [
    { entryId: 'a', listKey: 'A', rank: 2 },
    { entryId: 'b', listKey: 'B', rank: 1 },
  ];
  expect([...placesAmong(lines).values()]).toEqual([1, 1]);
});

it('keeps reasons that come from the entry alone apart from those that others make', () => {
  expect(['below-minimum', 'not-ready', 'barred', 'ineligible'].every(isOwnReason)).toBe(true);
  const made = [
    'outside-top',
    'quota-filled',
    'holds-tiered',
    'maximum-reached:track:02',
    'reserved-for:track:02',
    null,
  ];
  expect(made.some(isOwnReason)).toBe(false);
});

it('sets the clinical judges’ mean against that of capital’s, to the hundredth', () => {
  const means = (clinical: string, capital: string) => [
    { kind: 'academic', mean: '1.00' },
    { kind: 'capital', mean: capital },
    { kind: 'clinical', mean: clinical },
  ];
  expect(contrastOf(means('82.35', '80.05'))).toEqual({ more: 'clinical', by: '2.30' });
  expect(contrastOf(means('9.99', '100.00'))).toEqual({ more: 'capital', by: '90.01' });
  expect(contrastOf(means('70.10', '70.10'))).toEqual({ more: null, by: '0.00' });
  expect(contrastOf(means('70.10', '70.10').slice(0, 2))).toBeNull();
});
