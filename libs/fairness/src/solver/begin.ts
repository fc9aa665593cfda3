import type { Problem } from '../assignment/problem.js';
import { bestPairs } from './best-pairs.js';
import { NO_GOAL } from './goal.js';
import { addLoads } from './grow-loads.js';
import { addPairs } from './grow-pairs.js';
import type { LinearEngine } from './linear-program.js';
import { Master } from './master.js';

/** Twice the highest affinity. Where that is not dear enough, `leastShortage` finds out by itself. */
const DEAR = 2000;

/** A program with the pairs that look best; vacancies and reliefs from a minimum load are dear, but possible. */
export function begin(engine: LinearEngine, problem: Problem): Master {
  const master = new Master(engine, problem, { ...NO_GOAL, vacancy: DEAR, relief: DEAR, affinity: 1, load: 1 });
  addPairs(master, bestPairs(problem));
  if (problem.loadPrice > 0) {
    const average = problem.needs.reduce((sum, need) => sum + need, 0) / problem.judges.length;
    addLoads(
      master,
      problem.least.map((least) => Math.max(least, Math.ceil(average) + 1)),
    );
  }
  return master;
}
