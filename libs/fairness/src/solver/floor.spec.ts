import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { begin } from './begin.js';
import { floorOf, maxMinBound, reachableFloor, withFloor } from './floor.js';
import { ROLE } from './goal.js';
import { loadEngine } from './highs.js';
import { type Progress, optimise } from './optimise.js';

const engine = await loadEngine();
const silent = () => {};

function input(affinity: (number | null)[][], more: Partial<AssignmentInput> = {}): AssignmentInput {
  return {
    entries: affinity.map((_, i) => ({ id: `e${i}`, judges: 1 })),
    judges: affinity[0]!.map((_, j) => ({ id: `j${j}`, min: 0, max: 1 })),
    affinity,
    seed: '',
    ...more,
  };
}

/** With probability p of the pair e0 j0, e0 has 100 + 900 p and e1 300 − 300 p: equal at p = 1/6. */
const UNFAIR = input([
  [1000, 100],
  [300, 0],
]);

function begun(problem: AssignmentInput) {
  const master = begin(engine, readProblem(problem));
  optimise(master, 'affinity', silent);
  master.bound(ROLE.vacancy, 0);
  return master;
}

describe('the max-min bound', () => {
  it('is the most that the worst-served entry can have, also in parts of judges', () => {
    const heard: Progress[] = [];
    const master = begun(UNFAIR);
    expect(maxMinBound(master, (progress) => heard.push(progress))).toBeCloseTo(250, 6);
    expect(master.roles[master.worst]).toBe(ROLE.worst);
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['floor']));
    expect(heard.at(-1)!.objective).toBeCloseTo(-250, 6);
  });

  it('may be as high as all judges together', () => {
    const whole = input([[1000, 1000, 1000]], { entries: [{ id: 'e0', judges: 3 }] });
    expect(maxMinBound(begun(whole), silent)).toBeCloseTo(3000, 6);
  });

  it('does not count entries that need nobody', () => {
    const idle = { ...UNFAIR, entries: UNFAIR.entries.map(({ id }, i) => ({ id, judges: i })) };
    expect(maxMinBound(begun(idle), silent)).toBeCloseTo(300, 6);
  });
});

describe('the optimum with a floor', () => {
  it('is the most affinity that leaves the floor to everybody', () => {
    const heard: Progress[] = [];
    const master = begun(UNFAIR);
    maxMinBound(master, silent);
    const optimum = withFloor(master, 100, (progress) => heard.push(progress))!;
    // 300 − 300 p = 100
    expect(optimum.objective).toBeCloseTo(-400 - (600 * 2) / 3, 6);
    expect(optimum.x[master.worst]).toBeCloseTo(100, 9);
    expect(heard.at(-1)).toMatchObject({ stage: 'affinity' });
  });

  it('is less the price of load', () => {
    const master = begun({ ...UNFAIR, loadPrice: 7 });
    maxMinBound(master, silent);
    expect(withFloor(master, 0, silent)!.objective).toBeCloseTo(-1000 + 14, 6);
  });

  it('is nothing above the max-min bound', () => {
    const master = begun(UNFAIR);
    maxMinBound(master, silent);
    expect(withFloor(master, 251, silent)).toBeNull();
  });
});

describe('the floor that is asked for', () => {
  const asked = (floor: number, cap: number, maxMin: number) => floorOf({ ...readProblem(UNFAIR), floor, cap }, maxMin);

  it('is a share of the max-min bound, a whole number where nothing is left to chance', () => {
    expect(asked(0.5, 1, 7)).toBe(4);
    expect(asked(0.5, 1, 8)).toBe(4);
    expect(asked(0.5, 0.8, 7)).toBeCloseTo(3.5, 5);
    expect(asked(0.5, 0.8, 7)).toBeLessThan(3.5);
  });

  it('forgives the error of the solver, and is never below 0', () => {
    expect(asked(1, 1, 5 + 1e-7)).toBe(5);
    expect(asked(1, 1, 5 + 1e-5)).toBe(6);
    expect(asked(1, 0.8, 0)).toBe(0);
    expect(asked(1, 1, 1e-9)).toBe(0);
  });
});

describe('the floor that whole numbers reach', () => {
  const reached = (problem: AssignmentInput, floor: number, shortage = 0) =>
    reachableFloor(engine, begun(problem), floor, shortage);

  it('is the worst total of the fairest assignment, but not more than was asked for', () => {
    expect(reached(UNFAIR, 225)).toBe(100);
    expect(reached(UNFAIR, 100)).toBe(100);
    expect(reached(UNFAIR, 60)).toBe(60);
  });

  it('is 0 where there is no assignment, or somebody gets nobody', () => {
    const hopeless = input([
      [5, 6],
      [null, null],
    ]);
    expect(reached(hopeless, 3)).toBe(0);
    expect(reached(hopeless, 3, 1)).toBe(0);
  });

  it('is sought among the pairs at hand', () => {
    const master = begun(UNFAIR);
    master.present.fill(0);
    expect(reachableFloor(engine, master, 225, 0)).toBe(0);
    master.present.set([1, 0, 0, 1]);
    expect(reachableFloor(engine, master, 225, 0)).toBe(0);
    master.present.set([1, 1, 1, 1]);
    expect(reachableFloor(engine, master, 225, 0)).toBe(100);
  });
});
