import type { Found } from './answer.js';
import { boundOf } from './bound.js';
import { floorOf, maxMinBound, reachableFloor, withFloor } from './floor.js';
import type { LinearEngine } from './linear-program.js';
import { drawPairs } from './lottery.js';
import type { Master } from './master.js';
import type { Report } from './optimise.js';
import type { Filled } from './shortage.js';
import { inWholeNumbers } from './whole-numbers.js';

/** The most affinity less load at a total shortage, with a floor T (0 = none) that the program holds already. */
export function mostAffinity(
  engine: LinearEngine,
  master: Master,
  { optimum, shortage }: Filled,
  floor: number,
): Found | null {
  const demands = { floor, shortage };
  const bound = boundOf(master, optimum.prices, floor, shortage);
  const found = { prices: optimum.prices, bound, floor, shortage };
  if (master.problem.cap === 1) {
    const whole = inWholeNumbers(engine, master, optimum, demands);
    return whole && { ...whole, ...found };
  }
  const drawn = drawPairs(engine, master, optimum, demands);
  return drawn && { ...drawn, ...found, optimal: false };
}

/**
 * The same after the fairness floor: the asked share of the max-min bound for everybody or, when no assignment in whole
 * numbers reaches that, the largest total that one was found for.
 */
export function fairly(engine: LinearEngine, master: Master, { shortage }: Filled, report: Report): Found | null {
  const maxMin = maxMinBound(master, report);
  const attempt = (floor: number) => {
    const optimum = withFloor(master, floor, report);
    const found = optimum && mostAffinity(engine, master, { optimum, shortage }, floor);
    return found && { ...found, maxMin };
  };
  const floor = floorOf(master.problem, maxMin);
  return attempt(floor) ?? attempt(reachableFloor(engine, master, floor, shortage));
}
