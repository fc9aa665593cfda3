import { tableProblem, withJudges } from '../../test/table-problem.js';
import { inputsHash } from '../assignment/inputs-hash.js';
import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { answerOf, type Found } from './answer.js';
import { NO_GOAL } from './goal.js';
import { loadEngine } from './highs.js';
import { Master } from './master.js';

const engine = await loadEngine();
const TABLE = withJudges(
  tableProblem(
    [
      [10, 20, 30],
      [40, 50, 60],
    ],
    2,
    2,
    { loadPrice: 2, organisationCap: 1, seats: [{ kinds: ['a'], least: 1 }] },
  ),
  { 0: { kind: 'a', organisation: 'x' }, 1: { organisation: 'x' } },
);
const FOUND: Found = {
  pairs: [0, 2, 4],
  prices: {
    entries: Float64Array.of(0, -2),
    judges: Float64Array.of(3, 0, -1),
    rules: Float64Array.of(0, 4, 5, 0),
    floors: Float64Array.of(0, 0.5),
    shortage: 6,
  },
  bound: 100,
  optimal: true,
  floor: 7,
  shortage: 1,
};

function answer(found: Partial<Found> = {}, more: Partial<AssignmentInput> = {}) {
  const master = new Master(engine, readProblem({ ...TABLE, ...more }), NO_GOAL);
  try {
    return answerOf(master, 'solver 1', { ...FOUND, ...found });
  } finally {
    master.close();
  }
}

describe('the answer', () => {
  it('is written by ids, with what proves it', () => {
    expect(answer()).toEqual({
      pairs: [
        ['e0', 'j0'],
        ['e0', 'j2'],
        ['e1', 'j1'],
      ],
      objective: 90,
      bound: 100,
      gap: 16,
      optimal: true,
      worstEntry: { id: 'e0', affinity: 40 },
      loads: { j0: 1, j1: 1, j2: 1 },
      connectivity: { components: 2, lambda2: 0 },
      certificate: {
        inputsHash: inputsHash(readProblem(TABLE)),
        seed: 'spec',
        solver: 'solver 1',
        objective: 84,
        bound: 100,
        floor: 7,
        shortage: 1,
        duals: {
          entries: { e1: -2 },
          judges: { j0: 3, j2: -1 },
          seats: [['e1', 0, 5]],
          organisations: [['e0', 'x', 4]],
          floors: [['e1', 0.5]],
          shortage: 6,
        },
      },
    });
  });

  it('passes on how often a lottery was drawn, and that nothing is proven', () => {
    expect(answer({ draws: 3, optimal: false })).toMatchObject({ draws: 3, optimal: false });
  });

  it('tells the share of the max-min bound, all of it when that is nothing', () => {
    expect(answer({ maxMin: 80 }).floorReached).toBe(0.5);
    expect(answer({ maxMin: 0 }).floorReached).toBe(1);
    const entries = TABLE.entries.map(({ id }) => ({ id, judges: 0 }));
    expect(answer({ maxMin: 80, pairs: [] }, { entries })).toMatchObject({ floorReached: 1, worstEntry: null });
  });

  it('lists only the entries that lack judges, where shortage is allowed', () => {
    const short = { allowShortage: true };
    expect(answer({}, short).shortage).toEqual({ e1: 1 });
    expect(answer({ pairs: [0, 1, 3, 4] }, short).shortage).toEqual({});
  });

  it('names the worst-served of the entries that need somebody, the first of equals', () => {
    expect(answer({ pairs: [2, 5] }).worstEntry).toEqual({ id: 'e0', affinity: 30 });
    expect(answer({ pairs: [1, 2, 4] }).worstEntry).toEqual({ id: 'e0', affinity: 50 });
    expect(answer({ pairs: [1, 2, 3] }).worstEntry).toEqual({ id: 'e1', affinity: 40 });
    const entries = [
      { id: 'e0', judges: 0 },
      { id: 'e1', judges: 1 },
    ];
    expect(answer({ pairs: [4] }, { entries }).worstEntry).toEqual({ id: 'e1', affinity: 50 });
  });
});
