import type { AssignmentInput } from '#fairness';
import { currentIn, keepingProblem } from './kept-problem.js';

const problem: AssignmentInput = {
  entries: [
    { id: 'a', judges: 2 },
    { id: 'b', judges: 2 },
  ],
  judges: ['x', 'y', 'z'].map((id) => ({ id, min: 0, max: 2 })),
  affinity: [
    [1, 2, 3],
    [1, 2, 3],
  ],
  ...{ floor: 0.9, cap: 0.8, seed: 's' },
};
const pair = (entryId: string, judgeId: string) => ({ entryId, judgeId });

describe('a problem in which what is in force stays', () => {
  it('keeps the number of judges of an entry that has more than the rule asks for, also when one of them left', () => {
    const current = [pair('a', 'x'), pair('a', 'y'), pair('a', 'gone'), pair('b', 'x')];
    const { entries, floor, cap } = keepingProblem(problem, current);
    expect(entries.map(({ judges }) => judges)).toEqual([3, 2]);
    expect([floor, cap]).toEqual([0, 1]);
  });

  it('leaves out whoever is no longer there', () => {
    const current = [pair('a', 'x'), pair('a', 'gone'), pair('withdrawn', 'y')];
    expect(currentIn(problem, current)).toEqual([['a', 'x']]);
  });
});
