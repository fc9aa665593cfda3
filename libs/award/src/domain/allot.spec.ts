import fc from 'fast-check';
import { allot, type Contest, type Placed, type TakenSeat } from './allot.js';
import type { AwardRules } from './award.js';

const AWARDS = [
  { code: 'FIRST', quota: 1 },
  { code: 'SECOND', quota: 2 },
  { code: 'THIRD', quota: 3 },
];
const RULES: Pick<AwardRules, 'lastSeatTie' | 'limits'> = { lastSeatTie: 'vote', limits: [] };
const give = (one: readonly Placed[], seats: readonly TakenSeat[] = [], more: Partial<Contest> = {}) =>
  allot({ awards: AWARDS, placed: one, rules: RULES, barred: [], ...more }, seats);
const named = (prizes: readonly { awardCode: string; entryId: string }[]) =>
  prizes.map(({ awardCode, entryId }) => `${awardCode} ${entryId}`);
const placed = (...ranks: number[]): Placed[] => ranks.map((rank, index) => ({ entryId: `e${index + 1}`, rank }));

it('gives the first six of twelve one, two and three prizes', () => {
  const { prizes, ties } = give(placed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
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
  const { prizes } = give(placed(1, 2, 2, 4));
  expect(prizes.filter(({ awardCode }) => awardCode === 'SECOND').map(({ entryId }) => entryId)).toEqual(['e2', 'e3']);
});

it('leaves a tie across the last seat to people, and what hangs on it too', () => {
  const { prizes, ties } = give(placed(1, 1, 3, 4));
  expect(prizes).toEqual([]);
  expect(ties).toEqual([{ awardCode: 'FIRST', seats: 1, entryIds: ['e1', 'e2'] }]);
});

it('gives what comes before a tie', () => {
  const { prizes, ties } = give(placed(1, 2, 3, 3, 5));
  expect(prizes.map(({ awardCode, entryId, rank }) => `${awardCode} ${entryId} ${rank}`)).toEqual([
    'FIRST e1 1',
    'SECOND e2 2',
  ]);
  expect(ties).toEqual([{ awardCode: 'SECOND', seats: 1, entryIds: ['e3', 'e4'] }]);
});

it('leaves seats empty when fewer entries than seats came', () => {
  expect(give(placed(1, 2)).prizes).toHaveLength(2);
  expect(give([])).toEqual({ prizes: [], ties: [], skipped: [], impossible: [] });
});

it('goes on after a tie was decided: the other of the two takes the next prize', () => {
  const { prizes, ties } = give(placed(1, 1, 3, 4), [{ awardCode: 'FIRST', entryId: 'e2' }]);
  expect(named(prizes)).toEqual(['FIRST e2', 'SECOND e1', 'SECOND e3', 'THIRD e4']);
  expect(ties).toEqual([]);
});

it('does not mind prizes of other awards', () => {
  expect(give(placed(1), [{ awardCode: 'TALENT', entryId: 'e1' }]).prizes).toHaveLength(1);
});

it('passes a vacant seat over, and gives the next award to the best', () => {
  const { prizes } = give(placed(1, 2, 3, 4), [{ awardCode: 'FIRST', entryId: null }]);
  expect(named(prizes)).toEqual(['SECOND e1', 'SECOND e2', 'THIRD e3', 'THIRD e4']);
});

it('leaves a suspended prize where it is', () => {
  const { prizes } = give(placed(1, 2, 3, 4), [{ awardCode: 'SECOND', entryId: 'e1', fixed: true }]);
  expect(named(prizes)).toEqual(['FIRST e2', 'SECOND e3', 'THIRD e4']);
});

it('says of everybody without a prize why', () => {
  const { skipped } = give(placed(1, 2, 3, 4, 5, 6, 7), [], { barred: ['e2'] });
  expect(skipped).toEqual([{ entryId: 'e2', reason: 'ineligible' }]);
  expect(give(placed(1, 2, 3, 4, 5, 6, 7)).skipped).toEqual([{ entryId: 'e7', reason: 'quota-filled' }]);
});

it('rather leaves seats empty than goes below an award’s minimum', () => {
  const awards = [
    { code: 'FIRST', quota: 1, minimum: 90 },
    { code: 'SECOND', quota: 2, minimum: 80 },
  ];
  const points = ['179/2', '85', '799/10'];
  const three = placed(1, 2, 3).map((one, at) => ({ ...one, exact: points[at]! }));
  const { prizes, skipped } = give(three, [], { awards });
  expect(named(prizes)).toEqual(['SECOND e1', 'SECOND e2']);
  expect(skipped).toEqual([{ entryId: 'e3', reason: 'below-minimum' }]);
});

it('keeps declared limits, and names the one that passed an entry over', () => {
  const tracks = ['02', '02', '02', '05'];
  const four = placed(1, 2, 3, 4).map((one, at) => ({ ...one, track: tracks[at]! }));
  const rules = { ...RULES, limits: [{ by: 'track' as const, most: 2 }] };
  const { prizes, skipped } = give(four, [], { rules });
  expect(named(prizes)).toEqual(['FIRST e1', 'SECOND e2', 'SECOND e4']);
  expect(skipped).toEqual([{ entryId: 'e3', reason: 'maximum-reached:track:02' }]);
  const least = { ...RULES, limits: [{ by: 'track' as const, code: '09', least: 1 }] };
  expect(give(four, [], { rules: least }).impossible).toEqual(['track:09']);
});

it('shares an award, or leaves its seat empty, where the rules say so beforehand', () => {
  const shared = give(placed(1, 1, 3, 4), [], { rules: { ...RULES, lastSeatTie: 'enlarge' } });
  expect(named(shared.prizes)).toEqual(['FIRST e1', 'FIRST e2', 'SECOND e3', 'SECOND e4']);
  const empty = give(placed(1, 1, 3, 4), [], { rules: { ...RULES, lastSeatTie: 'vacant' } });
  expect(named(empty.prizes)).toEqual(['SECOND e1', 'SECOND e2', 'THIRD e3', 'THIRD e4']);
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
      const whole = give(placed(...ranks), [], { awards }).prizes;
      const kept = whole.filter(() => keeps.next().value);
      const { prizes } = give(placed(...ranks), kept, { awards });
      expect(new Set(named(prizes))).toEqual(new Set(named(whole)));
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
