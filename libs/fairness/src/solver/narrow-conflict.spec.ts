import type { AssignmentInput } from '../assignment/problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { loadEngine } from './highs.js';
import type { LinearEngine } from './linear-program.js';
import { narrowConflict } from './narrow-conflict.js';

const engine = await loadEngine();

/** Entries e0 … and judges x, y, z; each entry names those it may have. */
function problem(panels: readonly string[], more: Partial<AssignmentInput> = {}): AssignmentInput {
  const judges = more.judges ?? ['x', 'y', 'z'].map((id) => ({ id, min: 0, max: id === 'x' ? 1 : 9 }));
  return {
    entries: panels.map((_, i) => ({ id: `e${i}`, judges: 1 })),
    affinity: panels.map((panel) => judges.map(({ id }) => (panel.includes(id) ? 5 : null))),
    seed: '',
    ...more,
    judges,
  };
}

function narrowed(input: AssignmentInput, suspects = [...input.entries.keys()], by: LinearEngine = engine) {
  const { infeasible } = narrowConflict(by, readProblem(input), suspects);
  expect(infeasible.code).toBe('rules-conflict');
  return [infeasible.entries, infeasible.judges];
}

/** Counts programs that were opened, and those that were closed. */
function counting() {
  const programs = { opened: 0, closed: 0 };
  const by: LinearEngine = {
    ...engine,
    open: (program) => {
      const live = engine.open(program);
      programs.opened += 1;
      return {
        ...live,
        close: () => {
          programs.closed += 1;
          live.close();
        },
      };
    },
  };
  return { by, programs };
}

describe('narrowing a conflict', () => {
  it('finds the two that compete for one judge, wherever they stand', () => {
    for (let a = 0; a < 6; a += 1)
      for (let b = a + 1; b < 6; b += 1) {
        const panels = Array.from({ length: 6 }, (_, i) => (i === a || i === b ? 'x' : 'yz'));
        expect(narrowed(problem(panels))).toEqual([[`e${a}`, `e${b}`], ['x']]);
      }
  });

  it('keeps all where all are needed, with the judges that any of them may have', () => {
    const judges = ['w', 'x', 'y'].map((id) => ({ id, min: 0, max: 1 }));
    expect(narrowed(problem(['xy', 'xy', 'y'], { judges }))).toEqual([
      ['e0', 'e1', 'e2'],
      ['x', 'y'],
    ]);
  });

  it('chooses one of several conflicts', () => {
    expect(narrowed(problem(['', 'y', 'z', '']))).toEqual([['e3'], []]);
    expect(narrowed(problem(['y', '']))).toEqual([['e1'], []]);
    expect(narrowed(problem(['']))).toEqual([['e0'], []]);
  });

  it('looks at the suspects only', () => {
    expect(narrowed(problem(['', 'x', 'y', 'x']), [1, 2, 3])).toEqual([['e1', 'e3'], ['x']]);
  });

  it('names nobody where the suspects could be served', () => {
    expect(narrowed(problem(['', 'x', 'y']), [1, 2])).toEqual([[], []]);
  });

  it('asks for as many judges as each entry needs', () => {
    const entries = [1, 3, 2].map((judges, i) => ({ id: `e${i}`, judges }));
    expect(narrowed(problem(['yz', 'yz', 'yz'], { entries }))).toEqual([['e1'], ['y', 'z']]);
  });

  it('leaves a judge what is not fixed to others', () => {
    expect(narrowed(problem(['y', 'x', 'x'], { fixed: [['e1', 'x']] }))).toEqual([['e2'], ['x']]);
    const two = ['x', 'y'].map((id) => ({ id, min: 0, max: 2 }));
    const fixed: [string, string][] = [['e0', 'x']];
    expect(narrowed(problem(['x', 'x', 'x'], { judges: two, fixed }))).toEqual([['e1', 'e2'], ['x']]);
  });

  it('keeps what is fixed to an entry itself', () => {
    const judges = ['x', 'y', 'z'].map((id) => ({ id, min: 0, max: 9, ...(id === 'z' ? { kind: 'k' } : {}) }));
    const seats = [{ kinds: ['k'], least: 1 }];
    const fixed: [string, string][] = [
      ['e1', 'z'],
      ['e2', 'y'],
    ];
    expect(narrowed(problem(['z', 'yz', 'yz'], { judges, seats, fixed }))).toEqual([['e2'], ['y', 'z']]);
  });

  it('does not mind minimum loads', () => {
    const judges = ['x', 'y'].map((id) => ({ id, min: 2, max: 3 }));
    expect(narrowed(problem(['x', 'y'], { judges }))).toEqual([[], []]);
  });

  it('halves: a few programs for many entries, all of them closed', () => {
    const { by, programs } = counting();
    // e9 is the last by name
    const panels = Array.from({ length: 64 }, (_, i) => (i === 9 ? '' : 'yz'));
    expect(
      narrowed(problem(panels, { judges: ['y', 'z'].map((id) => ({ id, min: 0, max: 64 })) }), undefined, by),
    ).toEqual([['e9'], []]);
    expect(programs).toEqual({ opened: 7, closed: 7 });
  });

  it('closes its programs also where the solver fails', () => {
    const { by, programs } = counting();
    const broken: LinearEngine = {
      ...by,
      open: (program) => ({
        ...by.open(program),
        solve: () => {
          throw new Error('broken');
        },
      }),
    };
    expect(() => narrowed(problem(['x']), undefined, broken)).toThrow('broken');
    expect(programs).toEqual({ opened: 1, closed: 1 });
  });
});
