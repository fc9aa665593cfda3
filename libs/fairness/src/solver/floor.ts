import type { Problem } from '../assignment/problem.js';
import { NO_GOAL, ROLE } from './goal.js';
import { Growing } from './growing.js';
import type { LinearEngine } from './linear-program.js';
import type { Master } from './master.js';
import { optimise, type Optimum, type Report } from './optimise.js';
import { worstTotal } from './totals.js';
import { wholePairs } from './whole-numbers.js';
import { wholeProgram } from './whole-program.js';

/** Below the solver's error of a total, far below 1. */
const DUST = 1e-6;
const NODES = 1000;

/**
 * Stage 2, first half: the max-min bound, the most that the worst-served entry can reach in the linear program. Leaves
 * the column of that total in the program. Two steps: with the affinities in the goal, so that few entries get a row,
 * then without them, so that the bound is exact.
 */
export function maxMinBound(master: Master, report: Report): number {
  const { problem } = master;
  const batch = new Growing();
  master.worst = master.note(ROLE.worst);
  batch.end(0, 0, 1000 * problem.judges.length);
  master.addColumns(batch);
  master.setGoal({ ...NO_GOAL, affinity: 1, worst: 1000 * problem.entries.length });
  optimise(master, 'floor', report);
  master.setGoal({ ...NO_GOAL, worst: 1 });
  const best = optimise(master, 'floor', report)!;
  return best.x[master.worst]!;
}

/** Second half: the most affinity with T for everybody. */
export function withFloor(master: Master, floor: number, report: Report): Optimum | null {
  master.holdWorst(floor);
  master.setGoal({ ...NO_GOAL, affinity: 1, load: 1 });
  return optimise(master, 'affinity', report);
}

/** T of the asked share of the max-min bound. Totals are whole numbers, but the means of a lottery are not. */
export function floorOf({ floor: share, cap }: Problem, maxMin: number): number {
  const least = Math.max(0, share * maxMin - DUST);
  return cap === 1 ? Math.ceil(least) : least;
}

/** The highest total up to T that a search in whole numbers found for the worst-served entry, over the pairs at hand. */
export function reachableFloor(engine: LinearEngine, master: Master, floor: number, shortage: number): number {
  const pairs: number[] = [];
  master.present.forEach((mark, pair) => mark === 1 && pairs.push(pair));
  const demands = { floor, shortage, worstFirst: true };
  const { program, integer, roles } = wholeProgram(master, { pairs, sure: () => false }, demands);
  const { x } = engine.solveInteger(program, integer, { nodes: NODES, gap: 1 - DUST });
  const chosen = x.length > 0 ? wholePairs(roles, x) : null;
  return chosen === null ? 0 : Math.min(floor, worstTotal(master.problem, chosen));
}
