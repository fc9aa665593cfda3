import fc from 'fast-check';
import { everyAssignment, smallProblem, valueOf } from '../../test/small-problem.js';
import type { AssignmentInput } from '../assignment/problem.js';
import { readRepair } from '../assignment/read-repair.js';
import type { Repair, RepairInput } from '../assignment/repair.js';
import { loadEngine } from './highs.js';
import { repairAssignment } from './repair-assignment.js';

const engine = await loadEngine();
const repaired = (input: RepairInput) => repairAssignment(engine, readRepair(input), () => {});
const found = (input: RepairInput): Repair => {
  const answer = repaired(input);
  if ('infeasible' in answer) throw new Error(answer.infeasible.message);
  return answer;
};

/** A problem, some pairs that were in force (kept rules or not), some of them scored, some judges gone. */
const damaged = smallProblem.chain((problem) => {
  const pairs = problem.entries.flatMap(({ id, judges }) =>
    problem.judges.map((judge) => ({ id, judges, judge: judge.id })),
  );
  return fc
    .record({
      current: fc.subarray(pairs),
      scored: fc.subarray(pairs),
      gone: fc.subarray(
        problem.judges.map(({ id }) => id),
        { maxLength: Math.min(2, problem.judges.length) },
      ),
    })
    .map(({ current, scored, gone }): RepairInput => {
      const inForce = problem.entries.flatMap(({ id, judges }) =>
        current
          .filter((pair) => pair.id === id)
          .slice(0, judges)
          .map(({ judge }): [string, string] => [id, judge]),
      );
      const given = inForce.filter(([entry, judge]) =>
        scored.some((pair) => pair.id === entry && pair.judge === judge),
      );
      return { ...problem, current: inForce, scored: given.filter((pair) => !isConflict(problem, pair)), gone };
    });
});

function isConflict(
  { entries, judges, affinity }: AssignmentInput,
  [entry, judge]: readonly [string, string],
): boolean {
  const row = affinity[entries.findIndex(({ id }) => id === entry)]!;
  return row[judges.findIndex(({ id }) => id === judge)] === null;
}

const BASE: RepairInput = {
  entries: [
    { id: 'A', judges: 1 },
    { id: 'B', judges: 1 },
  ],
  judges: [
    { id: 'a', min: 0, max: 1 },
    { id: 'b', min: 0, max: 1 },
    { id: 'c', min: 0, max: 1 },
  ],
  affinity: [
    [900, 100, null],
    [800, 700, 600],
  ],
  seed: '',
  current: [
    ['A', 'a'],
    ['B', 'b'],
  ],
  scored: [],
  gone: [],
};

describe('repairing an assignment', () => {
  it('leaves alone what needs no repair, even when something better exists', () => {
    const crossed: RepairInput = {
      ...BASE,
      current: [
        ['A', 'b'],
        ['B', 'a'],
      ],
    };
    expect(found(crossed)).toEqual({
      pairs: crossed.current,
      moved: [],
      added: [],
      objective: 900,
      alternates: { A: [], B: ['c'] },
    });
  });

  it('fills a vacancy with the best judge who is free', () => {
    expect(found({ ...BASE, gone: ['b'] })).toMatchObject({ moved: [], added: [['B', 'c']], objective: 1500 });
  });

  it('moves one pair where no free judge can fill the vacancy', () => {
    // a is gone and c may not see A: b moves there, and c takes b's place
    expect(found({ ...BASE, gone: ['a'] })).toEqual({
      pairs: [
        ['A', 'b'],
        ['B', 'c'],
      ],
      moved: [['B', 'b', 'c']],
      added: [['A', 'b']],
      objective: 700,
      alternates: { A: [], B: [] },
    });
  });

  it('keeps the sheets of a judge who is gone, and takes nothing new from them', () => {
    const two: RepairInput = {
      ...BASE,
      judges: BASE.judges.map((judge) => ({ ...judge, min: judge.id === 'a' ? 2 : 0, max: 2 })),
    };
    const input: RepairInput = {
      ...two,
      current: [
        ['A', 'a'],
        ['B', 'a'],
      ],
      scored: [['A', 'a']],
      gone: ['a'],
    };
    expect(found(input)).toMatchObject({
      pairs: [
        ['A', 'a'],
        ['B', 'b'],
      ],
      moved: [],
      added: [['B', 'b']],
    });
  });

  it('moves a pair that has become a conflict', () => {
    const input: RepairInput = {
      ...BASE,
      affinity: [
        [null, 100, null],
        [800, 700, 600],
      ],
    };
    expect(found(input)).toMatchObject({
      pairs: [
        ['A', 'b'],
        ['B', 'a'],
      ],
      moved: [
        ['A', 'a', 'b'],
        ['B', 'b', 'a'],
      ],
      added: [],
    });
  });

  it('says why where nothing helps, or leaves the gap when that is allowed', () => {
    const hopeless: RepairInput = { ...BASE, gone: ['a', 'b'] };
    expect(repaired(hopeless)).toMatchObject({ infeasible: { entries: ['A'] } });
    const gap = found({ ...hopeless, allowShortage: true });
    expect(gap).toMatchObject({ pairs: [['B', 'c']], moved: [], added: [['B', 'c']], shortage: { A: 1 } });
    const conflict: RepairInput = {
      ...BASE,
      affinity: [
        [null, null, null],
        [800, 700, 600],
      ],
      allowShortage: true,
    };
    expect(found(conflict)).toMatchObject({
      pairs: [['B', 'b']],
      dropped: [['A', 'a']],
      shortage: { A: 1 },
      moved: [],
    });
  });

  it('neither holds the worst-served entry up nor leaves anything to chance', () => {
    const input: RepairInput = { ...BASE, gone: ['b'], floor: 1, cap: 0.5 };
    expect(found(input)).toMatchObject({
      pairs: [
        ['A', 'a'],
        ['B', 'c'],
      ],
      moved: [],
    });
  });

  it('moves the fewest pairs and is the best with so few: all repairs of small problems', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const { problem, kept } = readRepair(input);
        const all = everyAssignment(problem);
        const answer = repaired(input);
        expect('infeasible' in answer).toBe(all.length === 0);
        if ('infeasible' in answer) return;
        const stays = (pairs: readonly number[]) => kept.filter((pair) => pairs.includes(pair)).length;
        const most = Math.max(...all.map(stays));
        const best = Math.max(...all.filter((pairs) => stays(pairs) === most).map((pairs) => valueOf(problem, pairs)));
        const m = problem.judges.length;
        const pairs = answer.pairs.map(
          ([entry, judge]) => problem.entries.indexOf(entry) * m + problem.judges.indexOf(judge),
        );
        expect(all.map(String)).toContain(String(pairs));
        expect([stays(pairs), valueOf(problem, pairs)]).toEqual([most, best]);
      }),
      { numRuns: 80 },
    );
  });
});
