import { JUDGE_KINDS } from '#kernel';
import fc from 'fast-check';
import { draw, type DrawInput, pairKey } from './assign.js';

const SEATS: DrawInput['seats'] = [
  { kinds: ['clinical'], atLeast: 2 },
  { kinds: ['academic'], atLeast: 1 },
  { kinds: ['capital', 'industry'], atLeast: 1 },
];

const input = fc
  .record({
    entries: fc.integer({ min: 1, max: 14 }),
    judges: fc.array(fc.record({ kind: fc.constantFrom(...JUDGE_KINDS), limit: fc.integer({ min: 1, max: 14 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
    perEntry: fc.integer({ min: 4, max: 6 }),
    blocked: fc.array(fc.tuple(fc.nat(13), fc.nat(11)), { maxLength: 25 }),
    seats: fc.subarray(SEATS),
    seed: fc.string(),
  })
  .map(({ entries, judges, perEntry, blocked, seats, seed }): DrawInput => ({
    entries: Array.from({ length: entries }, (_, at) => ({ entryId: `e${at}`, room: 1 })),
    judges: judges.map((judge, at) => ({ judgeId: `j${at}`, room: 1, ...judge })),
    blocked: new Set(blocked.map(([entry, judge]) => pairKey(`e${entry}`, `j${judge}`))),
    judgesPerEntry: perEntry,
    seats,
    minimumSheets: 3,
    seed,
  }));

function loadsOf(given: DrawInput): number[] {
  const { pairs } = draw(given);
  return given.judges.map(({ judgeId }) => pairs.filter((pair) => pair.judgeId === judgeId).length);
}

describe('draw, so many judges an entry', () => {
  it('never gives a blocked pair, a judge twice or a load above the limit; what is missing is said', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { pairs, shortfalls } = draw(given);
        expect(new Set(pairs.map((pair) => pairKey(pair.entryId, pair.judgeId))).size).toBe(pairs.length);
        expect(pairs.some((pair) => given.blocked.has(pairKey(pair.entryId, pair.judgeId)))).toBe(false);
        loadsOf(given).forEach((load, at) => expect(load).toBeLessThanOrEqual(given.judges[at]!.limit));
        for (const { entryId } of given.entries) {
          const has = pairs.filter((pair) => pair.entryId === entryId).length;
          const lacks = shortfalls.filter((one) => one.entryId === entryId).reduce((sum, one) => sum + one.missing, 0);
          expect(has + lacks).toBe(given.judgesPerEntry);
        }
      }),
    );
  });

  it('keeps every seat rule unless it names the shortfall', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { pairs, shortfalls } = draw(given);
        const kind = new Map(given.judges.map((judge) => [judge.judgeId, judge.kind]));
        for (const { entryId } of given.entries) {
          for (const rule of given.seats) {
            const seated = pairs.filter(
              (pair) => pair.entryId === entryId && rule.kinds.includes(kind.get(pair.judgeId)!),
            );
            const lacks = shortfalls.find((one) => one.entryId === entryId && one.kinds.join() === rule.kinds.join());
            expect(seated.length + (lacks?.missing ?? 0)).toBeGreaterThanOrEqual(rule.atLeast);
          }
        }
      }),
    );
  });

  it('gives the same draw for the same seed, whatever the order of the input', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = { ...given, entries: given.entries.toReversed(), judges: given.judges.toReversed() };
        expect(draw(turned)).toEqual(draw(given));
      }),
    );
  });

  it('differs by at most one when nothing forces otherwise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 5, max: 12 }),
        fc.string(),
        (entries, judges, seed) => {
          const loads = loadsOf({
            entries: Array.from({ length: entries }, (_, at) => ({ entryId: `e${at}`, room: 1 })),
            judges: Array.from({ length: judges }, (_, at) => ({
              judgeId: `j${at}`,
              kind: JUDGE_KINDS[at % 5]!,
              limit: 40,
              room: 1,
            })),
            blocked: new Set(),
            judgesPerEntry: 5,
            seats: [],
            minimumSheets: 3,
            seed,
          });
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('fills every seat whenever any way exists (compared with trying all of them)', () => {
    const small = input.map((given) => ({
      ...given,
      entries: given.entries.slice(0, 3),
      judges: given.judges.slice(0, 5),
      judgesPerEntry: 2,
      seats: [{ kinds: ['clinical' as const], atLeast: 1 }],
    }));
    fc.assert(
      fc.property(small, (given) => {
        expect(draw(given).shortfalls.length === 0).toBe(
          exists(
            given,
            given.entries.map((entry) => entry.entryId),
            new Map(),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('draws 400 entries for 45 judges, five each with seats, well under two seconds', () => {
    const MIX = ['clinical', 'clinical', 'academic', 'capital', 'industry'] as const;
    const started = performance.now();
    const given: DrawInput = {
      entries: Array.from({ length: 400 }, (_, at) => ({ entryId: `e${at}`, room: 1 })),
      judges: Array.from({ length: 45 }, (_, at) => ({ judgeId: `j${at}`, kind: MIX[at % 5]!, limit: 50, room: 1 })),
      blocked: new Set(Array.from({ length: 800 }, (_, at) => pairKey(`e${at % 400}`, `j${(at * 7) % 45}`))),
      judgesPerEntry: 5,
      seats: SEATS,
      minimumSheets: 3,
      seed: 'big',
    };
    const { pairs, shortfalls } = draw(given);
    const loads = given.judges.map(({ judgeId }) => pairs.filter((pair) => pair.judgeId === judgeId).length);
    expect(shortfalls).toEqual([]);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('draw, everybody reads everything', () => {
  const panel: DrawInput = {
    entries: [
      { entryId: 'a', room: 1 },
      { entryId: 'b', room: 2 },
    ],
    judges: [
      { judgeId: 'x', kind: 'clinical', limit: 9, room: 1 },
      { judgeId: 'y', kind: 'academic', limit: 9, room: 1 },
      { judgeId: 'z', kind: 'clinical', limit: 9, room: 2 },
    ],
    blocked: new Set(),
    judgesPerEntry: null,
    seats: [{ kinds: ['clinical'], atLeast: 1 }],
    minimumSheets: 1,
    seed: '',
  };

  it('pairs within a room only, less what is blocked', () => {
    const { pairs, shortfalls } = draw({ ...panel, blocked: new Set([pairKey('a', 'x')]) });
    expect(pairs).toEqual([
      { entryId: 'a', judgeId: 'y' },
      { entryId: 'b', judgeId: 'z' },
    ]);
    expect(shortfalls).toEqual([]);
  });

  it('names rooms whose panel lacks a kind, entries with too few judges and judges with too much', () => {
    const given = draw({ ...panel, seats: [{ kinds: ['academic'], atLeast: 1 }], minimumSheets: 2 });
    expect(given.shortfalls.map(({ entryId, room, missing }) => [entryId, room, missing])).toEqual([
      [null, 2, 1],
      ['b', 2, 1],
    ]);
    const tired = draw({ ...panel, judges: panel.judges.map((judge) => ({ ...judge, limit: 0 })) });
    expect(tired.overloads.map((one) => one.judgeId)).toEqual(['x', 'y', 'z']);
  });
});

/** Whether any assignment keeps the rules, by trying them all. */
function exists(given: DrawInput, left: string[], load: Map<string, number>): boolean {
  const [entryId, ...rest] = left;
  if (entryId === undefined) return true;
  const free = given.judges.filter(
    (judge) => !given.blocked.has(pairKey(entryId, judge.judgeId)) && (load.get(judge.judgeId) ?? 0) < judge.limit,
  );
  return free.some((a, at) =>
    free.slice(at + 1).some((b) => {
      if (a.kind !== 'clinical' && b.kind !== 'clinical') return false;
      const next = new Map(load);
      for (const judge of [a, b]) next.set(judge.judgeId, (next.get(judge.judgeId) ?? 0) + 1);
      return exists(given, rest, next);
    }),
  );
}
