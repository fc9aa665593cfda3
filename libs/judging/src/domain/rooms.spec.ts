import { JUDGE_KINDS } from '#kernel';
import fc from 'fast-check';
import { pairKey } from './pair.js';
import { dealEntries, dealJudges } from './rooms.js';

const spread = (rooms: number, values: number[]) => {
  const counts = Array.from({ length: rooms }, (_, at) => values.filter((room) => room === at + 1).length);
  return Math.max(...counts) - Math.min(...counts);
};

describe('rooms', () => {
  it('splits judges so that kinds and sizes differ by at most one', () => {
    const judges = fc.array(fc.constantFrom(...JUDGE_KINDS), { maxLength: 20 });
    fc.assert(
      fc.property(judges, fc.integer({ min: 1, max: 3 }), fc.string(), (kinds, rooms, seed) => {
        const dealt = dealJudges(
          kinds.map((kind, at) => ({ judgeId: `j${at}`, kind, room: null })),
          rooms,
          seed,
        );
        expect(spread(rooms, [...dealt.values()])).toBeLessThanOrEqual(1);
        for (const kind of JUDGE_KINDS) {
          const same = kinds.flatMap((one, at) => (one === kind ? [dealt.get(`j${at}`)!] : []));
          expect(spread(rooms, same)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('leaves fixed judges where they are', () => {
    const dealt = dealJudges(
      [
        { judgeId: 'a', kind: 'capital', room: 2 },
        { judgeId: 'b', kind: 'capital', room: null },
      ],
      2,
      's',
    );
    expect([dealt.get('a'), dealt.get('b')]).toEqual([2, 1]);
  });

  it('splits entries evenly over all and in every division and track', () => {
    const entry = fc.record({ track: fc.constantFrom('1', '2', '3'), division: fc.constantFrom('A', 'B') });
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.string(),
        (kinds, rooms, seed) => {
          const entries = kinds.map((kind, at) => ({ entryId: `e${at}`, ...kind }));
          const dealt = dealEntries(entries, { rooms, judgeRooms: new Map(), blocked: new Set() }, seed);
          expect(dealt.size).toBe(entries.length);
          expect(spread(rooms, [...dealt.values()])).toBeLessThanOrEqual(1);
          const strata = Map.groupBy(entries, (one) => one.division + one.track);
          const divisions = Map.groupBy(entries, (one) => one.division);
          for (const same of [...strata.values(), ...divisions.values()])
            expect(
              spread(
                rooms,
                same.map((one) => dealt.get(one.entryId)!),
              ),
            ).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('lets an entry escape the room of a judge who is blocked for it', () => {
    const entries = ['a', 'b', 'c', 'd'].map((entryId) => ({ entryId, track: '1', division: 'A' }));
    const judgeRooms = new Map([
      ['x', 1],
      ['y', 2],
    ]);
    const blocked = new Set([pairKey('a', 'x'), pairKey('b', 'x'), pairKey('c', 'y')]);
    for (const seed of ['1', '2', '3', '4', '5']) {
      const dealt = dealEntries(entries, { rooms: 2, judgeRooms, blocked }, seed);
      expect([dealt.get('a'), dealt.get('b'), dealt.get('c')]).toEqual([2, 2, 1]);
    }
  });
});
