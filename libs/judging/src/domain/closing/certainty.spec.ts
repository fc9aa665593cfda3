import fc from 'fast-check';
import type { ResultRule } from '../rules.js';
import type { Scored } from '../standing.js';
import { certaintyOf } from './certainty.js';

const rule: ResultRule = { minimumSheets: 2, trim: null, tieLadder: ['total'], rankBy: 'exact', scale: 2 };
const entry = (entryId: string, totals: Record<string, number>, listKey = 'A'): Scored => ({
  ...{ entryId, listKey, earlier: {}, votes: null },
  sheets: Object.entries(totals).map(([judgeId, points]) => ({ judgeId, total: Math.round(points * 100), marks: {} })),
});

/** Twelve entries read by three of five judges each; `x` gives 8 points less than the others. */
const severe = (gap = 2) =>
  Array.from({ length: 12 }, (_, at) => {
    const judges = ['x', 'v', 'w', 'y', 'z'].filter((_judge, place) => [0, 1, 2].includes((place + at) % 5));
    return entry(`e${`${at}`.padStart(2, '0')}`, {
      ...Object.fromEntries(
        judges.map((judge, place) => [judge, 60 + gap * at + place * 0.5 - (judge === 'x' ? 8 : 0)]),
      ),
    });
  });

it('leaves the result as it is and says beside it what a severe judge cost', () => {
  const certainty = certaintyOf(rule, { key: 'A', cuts: [4] }, severe(), 'seed')!;
  expect(certainty).toMatchObject({ cut: 4, judges: 5, sheets: 36, modelled: true });
  const read = new Set(
    severe().flatMap(({ entryId, sheets }) => (sheets.some((one) => one.judgeId === 'x') ? entryId : [])),
  );
  for (const { entryId, mean, adjusted } of certainty.places) {
    if (read.has(entryId)) expect(adjusted - mean).toBeGreaterThan(0.5);
    else expect(adjusted - mean).toBeLessThan(0);
  }
  expect(certainty.places.map(({ rank }) => rank)).toEqual(certainty.places.map((_, at) => at + 1));
});

it('is the same for the same seed, and knows a place far from the line', () => {
  const twice = [1, 2].map(() => certaintyOf(rule, { key: 'A', cuts: [4] }, severe(4), 'seed'));
  expect(twice[0]).toEqual(twice[1]);
  const { places } = twice[0]!;
  expect(places[0]!.chance).toBeGreaterThan(0.95);
  expect(places.at(-1)!.chance).toBeLessThan(0.05);
  for (const { low, high } of places) expect(high!).toBeGreaterThanOrEqual(low!);
});

it('names the judge without whom others would stand above the line', () => {
  const close = [entry('a', { x: 90, y: 70 }), entry('b', { x: 70, y: 80 }), entry('c', { x: 60, y: 60 })];
  const { lines } = certaintyOf(rule, { key: 'A', cuts: [1, 2] }, close, 'seed')!;
  expect(lines).toEqual([
    { cut: 1, holds: false, flips: [{ judgeId: 'x', enters: ['b'], leaves: ['a'] }] },
    { cut: 2, holds: true, flips: [] },
  ]);
});

it('looks at one list only, and at no entry without a result', () => {
  const all = [entry('a', { x: 90, y: 80 }), entry('b', { x: 70 }), entry('c', { x: 60, y: 60 }, 'B')];
  expect(certaintyOf(rule, { key: 'A', cuts: [1] }, all, 'seed')!.places.map(({ entryId }) => entryId)).toEqual(['a']);
  expect(certaintyOf(rule, { key: 'C', cuts: [1] }, all, 'seed')).toBeNull();
});

it('says nothing of chances it cannot know, whatever the sheets', () => {
  const sheets = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 100 }), { minKeys: 1 });
  fc.assert(
    fc.property(fc.array(sheets, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (given, cut) => {
      const scored = given.map((totals, at) => entry(`e${at}`, totals));
      const certainty = certaintyOf({ ...rule, minimumSheets: 1 }, { key: 'A', cuts: [cut] }, scored, 'seed')!;
      expect(certainty.places).toHaveLength(scored.length);
      for (const { chance, low, high } of certainty.places) {
        expect([chance === null, chance === null]).toEqual([low === null, high === null]);
        if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
      }
    }),
    { numRuns: 6 },
  );
});
