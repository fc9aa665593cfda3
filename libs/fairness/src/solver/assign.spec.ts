import fc from 'fast-check';
import type { Assignment, AssignmentInput, Infeasible } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { verifyAssignment } from '../assignment/verify-assignment.js';
import { assign } from './assign.js';
import { loadEngine } from './highs.js';
import type { Progress } from './optimise.js';
import { solveAssignment } from './solve-assignment.js';

const engine = await loadEngine();
const solve = (input: AssignmentInput) => solveAssignment(engine, readProblem(input), () => {});

function found(answer: Assignment | Infeasible): Assignment {
  if ('infeasible' in answer) throw new Error(answer.infeasible.message);
  return answer;
}

function problem(affinity: (number | null)[][], needs: number, max: number): AssignmentInput {
  return {
    entries: affinity.map((_, i) => ({ id: `e${i}`, judges: needs })),
    judges: affinity[0]!.map((_, j) => ({ id: `j${j}`, min: 0, max })),
    affinity,
    seed: 'spec',
  };
}

/** The most affinity by trying every choice of judges for every entry; null when none keeps the loads. */
function bruteForce(affinity: readonly (readonly (number | null)[])[], needs: number, max: number): number | null {
  const loads = affinity[0]!.map(() => 0);
  const best = (entry: number, from: number, left: number): number | null => {
    if (left === 0) return entry === affinity.length - 1 ? 0 : best(entry + 1, 0, needs);
    let most: number | null = null;
    for (let j = from; j < loads.length; j += 1) {
      const value = affinity[entry]![j]!;
      if (value === null || loads[j]! >= max) continue;
      loads[j]! += 1;
      const rest = best(entry, j + 1, left - 1);
      loads[j]! -= 1;
      if (rest !== null && (most === null || value + rest > most)) most = value + rest;
    }
    return most;
  };
  return best(0, 0, needs);
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([n, m]) => fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));

describe('solveAssignment', () => {
  it('finds the optimum of brute force, certified, or none where there is none', () => {
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 3 }), (affinity, max) => {
        const input = problem(affinity, 2, max);
        const answer = solve(input);
        const best = bruteForce(affinity, 2, max);
        if (best === null) return expect(answer).toHaveProperty('infeasible');
        expect(found(answer)).toMatchObject({ objective: best, bound: best, gap: 0, optimal: true });
        expect(verifyAssignment(readProblem(input), found(answer))).toEqual({ ok: true, proven: true });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes in whatever order entries and judges are listed', () => {
    const input = problem(
      [
        [5, 5, 5],
        [5, 5, 5],
        [5, 5, 5],
      ],
      2,
      2,
    );
    const turned = { ...input, entries: input.entries.toReversed(), judges: input.judges.toReversed() };
    expect(JSON.stringify(solve(turned))).toBe(JSON.stringify(solve(input)));
  });

  it('serves the worst entry with a floor, which it leaves with nothing without', () => {
    const input = problem(
      [
        [1000, 0],
        [600, 500],
      ],
      1,
      1,
    );
    const crossed = problem(
      [
        [600, 550],
        [500, 0],
      ],
      1,
      1,
    );
    expect(found(solve(input)).worstEntry).toEqual({ id: 'e1', affinity: 500 });
    const unfair = problem(
      [
        [1000, 100],
        [300, 0],
      ],
      1,
      1,
    );
    expect(found(solve(unfair))).toMatchObject({ objective: 1000, worstEntry: { id: 'e1', affinity: 0 } });
    expect(found(solve({ ...unfair, floor: 0.9 }))).toMatchObject({
      objective: 400,
      floorReached: expect.closeTo(0.4, 9) as number,
      worstEntry: { id: 'e0', affinity: 100 },
    });
    expect(found(solve(crossed)).objective).toBe(1050);
  });

  it('keeps seats and organisations together', () => {
    const input = problem([[900, 800, 10, 20]], 2, 1);
    const judges = input.judges.map((judge, j) => ({
      ...judge,
      organisation: j < 2 ? 'x' : 'y',
      kind: j === 2 ? 'a' : 'b',
    }));
    expect(found(solve({ ...input, judges, organisationCap: 1 })).objective).toBe(920);
    const seated = solve({ ...input, judges, organisationCap: 1, seats: [{ kinds: ['a'], least: 1 }] });
    expect(found(seated).objective).toBe(910);
  });

  it('names a smallest set that competes for too few judges, or lists what is missing', () => {
    const input = problem(
      [
        [1, null, null],
        [2, null, null],
        [3, 4, 5],
      ],
      1,
      1,
    );
    expect(solve(input)).toEqual({
      infeasible: {
        code: 'too-few-judges',
        message: '2 entries need 2 judgements, but the 1 judge without a conflict can give only 1',
        entries: ['e0', 'e1'],
        judges: ['j0'],
      },
    });
    expect(found(solve({ ...input, allowShortage: true }))).toMatchObject({ objective: 7, shortage: { e0: 1 } });
  });

  it('prices load', () => {
    const input = problem(
      [
        [100, 90],
        [100, 90],
      ],
      1,
      2,
    );
    expect(found(solve(input)).loads).toEqual({ j0: 2, j1: 0 });
    expect(found(solve({ ...input, loadPrice: 20 }))).toMatchObject({
      loads: { j0: 1, j1: 1 },
      objective: 190,
      bound: 150,
    });
  });

  it('draws with a cap, always keeping the rules', () => {
    const input = {
      ...problem(
        [
          [9, 8, 7],
          [9, 8, 7],
          [1, 2, 3],
        ],
        2,
        2,
      ),
      cap: 0.8,
    };
    const answer = found(solve(input));
    expect(answer).toMatchObject({ draws: 1, optimal: false });
    expect(verifyAssignment(readProblem(input), answer).ok).toBe(true);
  });

  it('asks of a lottery only on average for a floor that no draw can be sure of', () => {
    const input: AssignmentInput = {
      entries: ['e0', 'e1'].map((id) => ({ id, judges: 1 })),
      judges: [
        { id: 'j0', min: 0, max: 3 },
        { id: 'j1', min: 0, max: 1 },
      ],
      affinity: [
        [2, 1],
        [10, 10],
      ],
      ...{ cap: 0.8, floor: 1, seed: 's' },
    };
    const answer = found(solve(input));
    expect(answer.certificate.floor).toBeCloseTo(1.8, 5);
    expect(answer.floorReached).toBeCloseTo(2 / 1.8, 9);
    expect(verifyAssignment(readProblem(input), answer).ok).toBe(true);
  });

  it('answers no entries with nothing', () => {
    const input = { entries: [], judges: [{ id: 'a', min: 0, max: 1 }], affinity: [], seed: '' };
    expect(solve(input)).toMatchObject({ pairs: [], objective: 0, optimal: true, worstEntry: null, loads: { a: 0 } });
  });
});

describe('assign', () => {
  const input = problem(
    [
      [3, 1],
      [2, 2],
    ],
    1,
    1,
  );

  it('answers from its thread as the thread would, and tells how far it is', async () => {
    const heard: Progress[] = [];
    expect(await assign(input, { onProgress: (progress) => heard.push(progress) })).toEqual(solve(input));
    expect(heard.at(-1)).toMatchObject({ stage: 'affinity', objective: -5 });
  });

  it('stops when it is told to, with the reason', async () => {
    const reason = new Error('enough');
    await expect(assign(input, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const later = new AbortController();
    const promise = assign(input, { signal: later.signal });
    later.abort(reason);
    await expect(promise).rejects.toBe(reason);
  });

  it('refuses what is wrong with its place', async () => {
    await expect(assign({ ...input, fixed: [['e0', 'x']] })).rejects.toMatchObject({
      code: 'unknown-judge',
      path: '/fixed/0/1',
    });
  });
});
