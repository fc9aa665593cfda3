import fc from 'fast-check';
import { allot, type Placed } from './allot.js';

const AWARDS = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
  { code: 'THIRD', quota: 3 },
];
const placed = (...ranks: number[]): Placed[] => ranks.map((rank, index) => ({ entryId: `e${index + 1}`, rank }));

it('gives the first six of twelve one, two and three prizes', () => {
  const { prizes, ties } = allot(AWARDS, placed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
  expect(prizes.map(({ awardCode, entryId }) => `${awardCode} ${entryId}`)).toEqual([
    'FIRST e1',
    'SECOND e2',
    'SECOND e3',
    'THIRD e4',
    'THIRD e5',
    'THIRD e6',
  ]);
  expect(ties).toEqual([]);
});

it('lets equals share an award that has room for all of them', () => {
  const { prizes } = allot(AWARDS, placed(1, 2, 2, 4));
  expect(prizes.filter(({ awardCode }) => awardCode === 'SECOND').map(({ entryId }) => entryId)).toEqual(['e2', 'e3']);
});

it('leaves a tie across the last seat to people, and what hangs on it too', () => {
  const { prizes, ties } = allot(AWARDS, placed(1, 1, 3, 4));
  expect(prizes).toEqual([]);
  expect(ties).toEqual([{ awardCode: 'FIRST', seats: 1, entryIds: ['e1', 'e2'] }]);
});

it('leaves seats empty when fewer entries than seats came', () => {
  expect(allot(AWARDS, placed(1, 2)).prizes).toHaveLength(2);
  expect(allot(AWARDS, [])).toEqual({ prizes: [], ties: [] });
});

const ladder = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }).map((sizes) => {
  let rank = 1;
  return sizes.flatMap((size) => {
    const group = Array.from({ length: size }, () => rank);
    rank += size;
    return group;
  });
});

it('never exceeds a quota, never lifts a worse entry above a better one, never gives an entry two tiers', () => {
  fc.assert(
    fc.property(ladder, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (ranks, quotas) => {
      const awards = quotas.map((quota, index) => ({ code: `A${index}`, quota }));
      const { prizes } = allot(awards, placed(...ranks));
      awards.forEach(({ code, quota }) =>
        expect(prizes.filter((one) => one.awardCode === code).length).toBeLessThanOrEqual(quota),
      );
      expect(new Set(prizes.map(({ entryId }) => entryId)).size).toBe(prizes.length);
      for (const better of prizes) {
        for (const worse of prizes) {
          if (better.rank < worse.rank) expect(better.awardCode <= worse.awardCode).toBe(true);
        }
      }
    }),
  );
});
