import type { Assignment, Infeasible, Problem } from '../assignment/problem.js';
import { answerOf } from './answer.js';
import { bestPairs } from './best-pairs.js';
import { boundOf } from './bound.js';
import { NO_GOAL } from './goal.js';
import { addLoads } from './grow-loads.js';
import { addPairs } from './grow-pairs.js';
import type { LinearEngine } from './linear-program.js';
import { Master } from './master.js';
import { optimise, type Report } from './optimise.js';

/** How many pairs to begin with: of an entry, as a multiple of its needs, and of a judge, of the maximum load. */
const PER_NEED = 3;
const PER_LOAD = 2;

/** The best assignment, proven, or why there is none. Synchronous and long: for a worker. */
export function solveAssignment(engine: LinearEngine, problem: Problem, report: Report): Assignment | Infeasible {
  const price = 1000 * (problem.judges.length + 2);
  const master = new Master(engine, problem, { ...NO_GOAL, vacancy: price, relief: 4 * price, affinity: 1, load: 1 });
  try {
    addPairs(master, bestPairs(problem, PER_NEED, PER_LOAD));
    const sheets = problem.needs.reduce((sum, need) => sum + need, 0);
    if (problem.loadPrice > 0)
      addLoads(
        master,
        problem.most.map(() => Math.ceil(sheets / problem.judges.length) + 2),
      );
    const optimum = optimise(master, 'affinity', report);
    if (optimum === null) throw new Error('not yet');
    const pairs = master.roles.filter((role, column) => role >= 0 && optimum.x[column]! > 0.5).sort((a, b) => a - b);
    const bound = boundOf(master, optimum.prices, 0, 0);
    return answerOf(master, engine.name, {
      pairs,
      prices: optimum.prices,
      bound,
      optimal: true,
      floor: 0,
      shortage: 0,
    });
  } finally {
    master.close();
  }
}
