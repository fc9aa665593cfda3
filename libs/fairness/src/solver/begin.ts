import type { Problem } from '../assignment/problem.js';
import { bestPairs } from './best-pairs.js';
import { NO_GOAL } from './goal.js';
import { addLoads } from './grow-loads.js';
import { addPairs } from './grow-pairs.js';
import type { LinearEngine } from './linear-program.js';
import { Master } from './master.js';

/** How many pairs to begin with: of an entry, as a multiple of its needs, and of a judge, of the maximum load. */
const PER_NEED = 2;
const PER_LOAD = 1.5;

/** A program with the pairs that look best; vacancies are dearer than anything that filling one could cost. */
export function begin(engine: LinearEngine, problem: Problem): Master {
  const dear = 1000 * (problem.judges.length + 2);
  const master = new Master(engine, problem, { ...NO_GOAL, vacancy: dear, relief: 4 * dear, affinity: 1, load: 1 });
  addPairs(master, bestPairs(problem, PER_NEED, PER_LOAD));
  if (problem.loadPrice > 0) {
    const average = problem.needs.reduce((sum, need) => sum + need, 0) / problem.judges.length;
    addLoads(
      master,
      problem.least.map((least) => Math.max(least, Math.ceil(average) + 1)),
    );
  }
  return master;
}
