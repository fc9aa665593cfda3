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

it('gives what comes before a tie', () => {
  const { prizes, ties } = allot(AWARDS, placed(1, 2, 3, 3, 5));
  expect(prizes.map(({ awardCode, entryId, rank }) => `${awardCode} ${entryId} ${rank}`)).toEqual([
    'FIRST e1 1',
    'SECOND e2 2',
  ]);
  expect(ties).toEqual([{ awardCode: 'SECOND', seats: 1, entryIds: ['e3', 'e4'] }]);
});

it('leaves seats empty when fewer entries than seats came', () => {
  expect(allot(AWARDS, placed(1, 2)).prizes).toHaveLength(2);
  expect(allot(AWARDS, [])).toEqual({ prizes: [], ties: [] });
});

it('goes on after a tie was decided: the other of the two takes the next prize', () => {
  const { prizes, ties } = allot(AWARDS, placed(1, 1, 3, 4), [{ awardCode: 'FIRST', entryId: 'e2' }]);
  expect(prizes.map(({ awardCode, entryId }) => `${awardCode} ${entryId}`)).toEqual([
    'SECOND e1',
    'SECOND e3',
    'THIRD e4',
  ]);
  expect(ties).toEqual([]);
});

it('does not mind prizes of other awards', () => {
  expect(allot(AWARDS, placed(1), [{ awardCode: 'TALENT', entryId: 'e1' }]).prizes).toHaveLength(1);
});

it('passes a vacant seat over, and gives the next award to the best', () => {
  const { prizes } = allot(AWARDS, placed(1, 2, 3, 4), [{ awardCode: 'FIRST', entryId: null }]);
  expect(prizes.map(({ awardCode, entryId }) => `${awardCode} ${entryId}`)).toEqual([
    'SECOND e1',
    'SECOND e2',
    'THIRD e3',
    'THIRD e4',
  ]);
});

it('fills a freed seat with the next in rank, never over the head of a better one', () => {
  const held = (...codes: [string, string][]) => codes.map(([awardCode, entryId]) => ({ awardCode, entryId }));
  const third = allot(
    AWARDS,
    placed(1, 2, 3, 4, 5, 6, 7),
    held(['FIRST', 'e1'], ['SECOND', 'e2'], ['SECOND', 'e3'], ['THIRD', 'e4'], ['THIRD', 'e5']),
  );
  expect(third.prizes).toEqual([{ awardCode: 'THIRD', entryId: 'e6', rank: 6 }]);
  // Entry 1 has left; 2 to 6 hold the lower prizes.
  const left = placed(1, 2, 3, 4, 5, 6, 7).slice(1);
  const first = allot(
    AWARDS,
    left,
    held(['SECOND', 'e2'], ['SECOND', 'e3'], ['THIRD', 'e4'], ['THIRD', 'e5'], ['THIRD', 'e6']),
  );
  expect(first).toEqual({ prizes: [], ties: [] });
});

it('does not hand a lower prize to a better entry that was passed over', () => {
  const held = [
    { awardCode: 'FIRST', entryId: null },
    { awardCode: 'SECOND', entryId: 'e2' },
    { awardCode: 'SECOND', entryId: 'e3' },
  ];
  expect(allot(AWARDS, placed(1, 2, 3, 4), held).prizes).toEqual([{ awardCode: 'THIRD', entryId: 'e4', rank: 4 }]);
});

const ladder = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }).map((sizes) => {
  let rank = 1;
  return sizes.flatMap((size) => {
    const group = Array.from({ length: size }, () => rank);
    rank += size;
    return group;
  });
});
const quotaLists = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

it('never exceeds a quota, lifts a worse entry above a better one or gives two tiers, also when some seats are freed', () => {
  fc.assert(
    fc.property(ladder, quotaLists, fc.infiniteStream(fc.boolean()), (ranks, quotas, keeps) => {
      const awards = quotas.map((quota, index) => ({ code: `A${index}`, quota }));
      const kept = allot(awards, placed(...ranks)).prizes.filter(() => keeps.next().value);
      const prizes = [...kept, ...allot(awards, placed(...ranks), kept).prizes];
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
