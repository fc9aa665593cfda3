import { whyConflict, whyFixed } from '../assignment/infeasibility.js';
import type { Assignment, Infeasible, Problem } from '../assignment/problem.js';
import { answerOf, type Found } from './answer.js';
import { bestPairs } from './best-pairs.js';
import { boundOf } from './bound.js';
import { floorOf, maxMinBound, reachableFloor, withFloor } from './floor.js';
import { NO_GOAL } from './goal.js';
import { addLoads } from './grow-loads.js';
import { addPairs } from './grow-pairs.js';
import type { LinearEngine } from './linear-program.js';
import { Master } from './master.js';
import { optimise, type Optimum, type Report } from './optimise.js';
import { type Filled, leastShortage } from './shortage.js';
import { inWholeNumbers } from './whole-numbers.js';

/** How many pairs to begin with: of an entry, as a multiple of its needs, and of a judge, of the maximum load. */
const PER_NEED = 3;
const PER_LOAD = 2;

/** The best assignment, proven, or why there is none. Synchronous and long: for a worker. */
export function solveAssignment(engine: LinearEngine, problem: Problem, report: Report): Assignment | Infeasible {
  const broken = whyFixed(problem);
  if (broken) return broken;
  const dear = 1000 * (problem.judges.length + 2);
  const master = new Master(engine, problem, { ...NO_GOAL, vacancy: dear, relief: 4 * dear, affinity: 1, load: 1 });
  try {
    begin(master);
    const first = optimise(master, 'affinity', report);
    if (first === null) return whyConflict(problem);
    const filled = leastShortage(master, first, report);
    if ('infeasible' in filled) return filled;
    const found = problem.floor > 0 ? fairly(engine, master, filled, report) : plainly(engine, master, filled, 0);
    return found ? answerOf(master, engine.name, found) : whyConflict(problem);
  } finally {
    master.close();
  }
}

function begin(master: Master): void {
  const { problem } = master;
  addPairs(master, bestPairs(problem, PER_NEED, PER_LOAD));
  if (problem.loadPrice === 0) return;
  const average = problem.needs.reduce((sum, need) => sum + need, 0) / problem.judges.length;
  addLoads(
    master,
    problem.least.map((least) => Math.max(least, Math.ceil(average) + 1)),
  );
}

/** Most affinity less load, with a floor T that is in the program already. */
function plainly(engine: LinearEngine, master: Master, { optimum, shortage }: Filled, floor: number): Found | null {
  const whole = inWholeNumbers(engine, master, optimum, { floor, shortage });
  const bound = boundOf(master, optimum.prices, floor, shortage);
  return whole && { ...whole, prices: optimum.prices, bound, floor, shortage };
}

/** The same with the share of the max-min bound for everybody, or the largest that is reachable in whole numbers. */
function fairly(engine: LinearEngine, master: Master, { shortage }: Filled, report: Report): Found | null {
  const maxMin = maxMinBound(master, report);
  const attempt = (floor: number) => {
    const optimum: Optimum | null = withFloor(master, floor, report);
    const found = optimum && plainly(engine, master, { optimum, shortage }, floor);
    return found && { ...found, maxMin };
  };
  const floor = floorOf(master.problem.floor, maxMin);
  return attempt(floor) ?? attempt(reachableFloor(engine, master, floor, shortage));
}
