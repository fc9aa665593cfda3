import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { addPairs } from './grow-pairs.js';
import { NO_GOAL, ROLE } from './goal.js';
import { loadEngine } from './highs.js';
import type { IntegerLimits, LinearEngine, LinearProgram, SolutionStatus } from './linear-program.js';
import { Master } from './master.js';
import type { Optimum } from './optimise.js';
import { inWholeNumbers, wholePairs } from './whole-numbers.js';

const engine = await loadEngine();

describe('pairs of a whole point', () => {
  it('are the pairs with a 1, ascending', () => {
    expect(wholePairs([ROLE.vacancy, 3, 0, 2, ROLE.load], Float64Array.of(1, 1, 1, 0, 0.5))).toEqual([0, 3]);
    expect(wholePairs([12, 3], Float64Array.of(1, 1))).toEqual([3, 12]);
  });

  it('are read through the dust of the solver, and no further', () => {
    expect(wholePairs([0, 1], Float64Array.of(1 - 1e-7, 1e-7))).toEqual([0]);
    expect(wholePairs([0], Float64Array.of(1 - 1e-6))).toEqual([0]);
    expect(wholePairs([0], Float64Array.of(1 - 2e-6))).toBeNull();
    expect(wholePairs([0], Float64Array.of(1e-6))).toBeNull();
    expect(wholePairs([5], Float64Array.of(0.5))).toBeNull();
  });
});

/** An entry that needs one of six judges; the wanted affinity loses against the first by 10 more at each place. */
const INPUT: AssignmentInput = {
  entries: [{ id: 'A', judges: 1 }],
  judges: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, min: 0, max: 1 })),
  affinity: [[100, 90, 80, 70, 60, 50]],
  seed: '',
};

/** What an engine is to say to each search: the chosen pairs, none when there are none. */
type Script = readonly (readonly [SolutionStatus, readonly number[]])[];

interface Asked {
  readonly program: LinearProgram;
  readonly limits: IntegerLimits;
}

/** Begins at a half of a and a half of b, at the price `own` of the entry, and plays a script. */
function searched(script: Script, own: number, more: Partial<AssignmentInput> = {}, x: number[] = [0.5, 0.5]) {
  const master = new Master(engine, readProblem({ ...INPUT, ...more }), { ...NO_GOAL, affinity: 1, load: 1 });
  addPairs(master, INPUT.judges.keys());
  const values = Float64Array.from(master.roles, (role) => x[role] ?? 0);
  const prices = {
    entries: Float64Array.of(own),
    judges: new Float64Array(6),
    rules: new Float64Array(master.ruleRows.length),
    floors: new Float64Array(1),
    shortage: 0,
  };
  const optimum: Optimum = {
    status: 'optimal',
    objective: 0,
    x: values,
    rowDuals: new Float64Array(0),
    bound: 0,
    prices,
  };
  const asked: Asked[] = [];
  const scripted: LinearEngine = {
    ...engine,
    solveInteger: (program, integer, limits = {}) => {
      const [status, pairs] = script[asked.push({ program, limits }) - 1]!;
      // the pairs come first and ascending: the first search sees a prefix of them, for they lose ever more
      const found = Float64Array.from(integer, (_, column) => Number(pairs.includes(column)));
      return {
        status,
        objective: 0,
        x: pairs.length > 0 ? found : new Float64Array(0),
        rowDuals: new Float64Array(0),
        bound: 0,
      };
    },
  };
  const whole = inWholeNumbers(scripted, master, optimum, { floor: 0, shortage: 0 });
  return { whole, asked, sizes: asked.map(({ program }) => program.columns.cost.length) };
}

describe('whole numbers from a linear optimum', () => {
  it('are there already where the optimum is whole', () => {
    const { whole, asked } = searched([], 100, {}, [0, 1]);
    expect(whole).toEqual({ pairs: [1], optimal: true });
    expect(asked).toEqual([]);
  });

  it('come from the pairs of least loss, and are the best when they reach the bound', () => {
    const { whole, asked, sizes } = searched([['optimal', [0]]], 100);
    expect(whole).toEqual({ pairs: [0], optimal: true });
    // the fourth of six losses 0, 10 … 50: three times the needs are left out below it
    expect(sizes).toEqual([4]);
    expect(asked[0]!.limits).toEqual({ nodes: 1000, gap: 1 - 1e-6 });
    expect([...asked[0]!.program.columns.lower]).toEqual([0, 0, 0, 0]);
  });

  it('are proven best by a search that had every pair within the distance to the bound', () => {
    expect(searched([['optimal', [3]]], 100).whole).toEqual({ pairs: [3], optimal: true });
  });

  it('are sought a second time among pairs within that distance, when the first search had not all or was cut', () => {
    const { whole, asked, sizes } = searched(
      [
        ['limit', [2]],
        ['optimal', [1]],
      ],
      100,
    );
    expect(whole).toEqual({ pairs: [1], optimal: true });
    // 20 below the bound, less a step: only a and b could be part of a better one
    expect(sizes).toEqual([4, 2]);
    expect(asked[1]!.limits).toEqual({ nodes: 1000, gap: 1 - 1e-6 });
    const again: Script = [
      ['limit', [2]],
      ['limit', [1]],
    ];
    expect(searched(again, 100).whole).toEqual({ pairs: [1], optimal: false });
  });

  it('stay those of the first search when the second finds none, or none better', () => {
    const none: Script = [
      ['limit', [2]],
      ['infeasible', []],
    ];
    expect(searched(none, 100).whole).toEqual({ pairs: [2], optimal: true });
    const equal: Script = [
      ['limit', [1]],
      ['limit', [1]],
    ];
    expect(searched(equal, 100).whole).toEqual({ pairs: [1], optimal: false });
    const unknown: Script = [
      ['limit', [2]],
      ['limit', []],
    ];
    expect(searched(unknown, 100).whole).toEqual({ pairs: [2], optimal: false });
  });

  it('take for granted, once one is known, the pairs that gain more than the distance', () => {
    const { asked, sizes } = searched(
      [
        ['limit', [2]],
        ['optimal', [0]],
      ],
      75,
    );
    // the bound is 75 + 25 + 15 + 5 = 120, 40 above c; gains are 25, 15, 5, −5, −15, −25
    expect(sizes).toEqual([4, 6]);
    expect([...asked[1]!.program.columns.lower]).toEqual([0, 0, 0, 0, 0, 0]);
    const near = searched(
      [
        ['limit', [0]],
        ['optimal', [0]],
      ],
      75,
    );
    // 20 above a: a gains more than that, and f would lose more
    expect(near.sizes).toEqual([4, 5]);
    expect([...near.asked[1]!.program.columns.lower]).toEqual([1, 0, 0, 0, 0]);
  });

  it('are sought among ever more pairs until there are some, and are nothing where there are none', () => {
    const { whole, sizes } = searched(
      [
        ['infeasible', []],
        ['optimal', [5]],
      ],
      100,
    );
    expect(whole).toEqual({ pairs: [5], optimal: true });
    expect(sizes).toEqual([4, 6]);
    const never = searched(
      [
        ['infeasible', []],
        ['limit', []],
        ['infeasible', []],
      ],
      100,
    );
    expect(never.whole).toBeNull();
    expect(never.sizes).toEqual([4, 6, 6]);
  });

  it('always have the fixed pairs to choose from', () => {
    const { asked, sizes } = searched([['optimal', [0]]], 100, { fixed: [['A', 'f']] });
    expect(sizes).toEqual([5]);
    expect([...asked[0]!.program.columns.lower]).toEqual([0, 0, 0, 0, 1]);
  });

  it('come in steps of less than 1 where the price of load is no whole number', () => {
    const step = (loadPrice: number) => searched([['optimal', [0]]], 100, { loadPrice }).asked[0]!.limits.gap;
    expect(step(2)).toBe(1 - 1e-6);
    expect(step(0.5)).toBe(1e-6);
  });
});
