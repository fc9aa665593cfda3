import { alternatesOf } from './alternates.js';
import type { AssignmentInput } from './problem.js';
import { readProblem } from './read-problem.js';

const judges = (...organisations: (string | undefined)[]): AssignmentInput['judges'] =>
  organisations.map((organisation, j) => ({ id: `j${j}`, min: 0, max: 2, ...(organisation && { organisation }) }));

function offered(affinity: (number | null)[], panel: number[], loads: number[], more: Partial<AssignmentInput> = {}) {
  const input = {
    entries: [{ id: 'A', judges: 1 }],
    judges: judges(...affinity.map(() => undefined)),
    affinity: [affinity],
    seed: '',
  };
  return alternatesOf(readProblem({ ...input, ...more }), [panel], loads)[0];
}

describe('alternates', () => {
  it('are sorted by affinity, then load, then id', () => {
    expect(offered([10, 30, 20, 30, 30], [], [0, 1, 0, 0, 1])).toEqual([3, 1, 4, 2, 0]);
  });

  it('are five at the most, the best wherever they stand', () => {
    expect(offered([1, 2, 3, 4, 5, 6, 7], [], [0, 0, 0, 0, 0, 0, 0])).toEqual([6, 5, 4, 3, 2]);
    expect(offered([7, 6, 5, 4, 3, 2, 1], [], [0, 0, 0, 0, 0, 0, 0])).toEqual([0, 1, 2, 3, 4]);
  });

  it('have no conflict, are not on the panel and have room', () => {
    expect(offered([null, 0, 500, 400, 300], [2], [0, 0, 1, 2, 1])).toEqual([4, 1]);
  });

  it('keep the cap of organisations, which does not bind those of none', () => {
    const of = { judges: judges('x', 'x', 'y', undefined, undefined) };
    expect(offered([9, 8, 7, 6, 5], [0, 3], [1, 0, 0, 1, 0], { ...of, organisationCap: 1 })).toEqual([2, 4]);
    expect(offered([9, 8, 7, 6, 5], [0, 3], [1, 0, 0, 1, 0], { ...of, organisationCap: 2 })).toEqual([1, 2, 4]);
    expect(offered([9, 8, 7, 6, 5], [0, 3], [1, 0, 0, 1, 0], of)).toEqual([1, 2, 4]);
  });

  it('are given entry by entry', () => {
    const problem = readProblem({
      entries: [
        { id: 'A', judges: 1 },
        { id: 'B', judges: 1 },
      ],
      judges: judges(undefined, undefined),
      affinity: [
        [1, 2],
        [3, null],
      ],
      seed: '',
    });
    expect(alternatesOf(problem, [[0], []], [1, 0])).toEqual([[1], [0]]);
  });
});
