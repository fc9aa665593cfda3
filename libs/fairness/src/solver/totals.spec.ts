import { tableProblem } from '../../test/table-problem.js';
import { readProblem } from '../assignment/read-problem.js';
import { netOf, totalsOf, worstTotal } from './totals.js';

const TABLE = tableProblem(
  [
    [10, 20, 30],
    [40, 50, 60],
    [70, 80, 90],
  ],
  2,
  3,
);
const problem = readProblem(TABLE);
const PAIRS = [0, 2, 5, 6];

describe('totals of pairs', () => {
  it('are affinities and judges by entry, entries by judge', () => {
    expect(totalsOf(problem, PAIRS)).toEqual({
      affinities: Float64Array.of(40, 60, 70),
      panels: Int32Array.of(2, 1, 1),
      loads: Int32Array.of(2, 0, 2),
    });
    expect(totalsOf(problem, [])).toEqual({
      affinities: new Float64Array(3),
      panels: new Int32Array(3),
      loads: new Int32Array(3),
    });
  });

  it('less the price of the loads, which grows with their squares', () => {
    expect(netOf(problem, PAIRS)).toBe(170);
    expect(netOf({ ...problem, loadPrice: 3 }, PAIRS)).toBe(146);
    expect(netOf({ ...problem, loadPrice: 3 }, [0, 4, 5])).toBe(111);
    expect(netOf({ ...problem, loadPrice: 3 }, [0, 3, 6])).toBe(93);
  });

  it('tell the worst-served entry among those that need judges', () => {
    expect(worstTotal(problem, PAIRS)).toBe(40);
    expect(worstTotal(problem, [2, 3])).toBe(0);
    expect(worstTotal({ ...problem, needs: Int32Array.of(0, 1, 1) }, PAIRS)).toBe(60);
    expect(worstTotal({ ...problem, needs: Int32Array.of(1, 1, 0) }, [2, 3])).toBe(30);
    expect(worstTotal({ ...problem, needs: new Int32Array(3) }, PAIRS)).toBe(0);
  });
});
