import { whyTooFew, whyTooLittle } from '../assignment/infeasibility.js';
import type { Infeasible } from '../assignment/problem.js';
import { NO_GOAL, ROLE } from './goal.js';
import type { LinearEngine } from './linear-program.js';
import type { Master } from './master.js';
import { narrowConflict } from './narrow-conflict.js';
import { optimise, type Optimum, type Report } from './optimise.js';
import type { Prices } from './prices.js';

/** How much of a vacancy is dust of the solver. */
const DUST = 1e-6;
const HALF = 0.5;

/** The best point with the least total shortage S. */
export interface Filled {
  readonly optimum: Optimum;
  readonly shortage: number;
}

/**
 * Stage 1. When the first optimum left vacancies or relieved judges, although both were dear: first the minimum loads,
 * then the least shortage by itself, then the most affinity at that shortage. Answers why not when a rule stands against it.
 */
export function leastShortage(
  engine: LinearEngine,
  master: Master,
  first: Optimum,
  report: Report,
): Filled | Infeasible {
  const missing = (role: number, { x }: Optimum) =>
    x.reduce((sum, value, column) => (master.roles[column] === role ? sum + value : sum), 0);
  const { allowShortage } = master.problem;
  if (missing(ROLE.relief, first) + missing(ROLE.vacancy, first) <= DUST) {
    master.bound(ROLE.relief, 0);
    master.bound(ROLE.vacancy, 0);
    return { optimum: first, shortage: 0 };
  }
  if (missing(ROLE.relief, first) > DUST) {
    master.setGoal({ ...NO_GOAL, relief: 1 });
    const loaded = optimise(master, 'shortage', report)!;
    if (missing(ROLE.relief, loaded) > DUST) return whyTooLittle(master.problem, suspectsOf(master, loaded.prices));
  }
  master.bound(ROLE.relief, 0);
  master.setGoal({ ...NO_GOAL, vacancy: 1 });
  const filled = optimise(master, 'shortage', report)!;
  const shortage = Math.ceil(missing(ROLE.vacancy, filled) - DUST);
  if (shortage > 0 && !allowShortage) {
    const suspects = suspectsOf(master, filled.prices);
    return whyTooFew(master.problem, suspects) ?? narrowConflict(engine, master.problem, suspects.entries);
  }
  master.limitShortage(shortage);
  master.setGoal({ ...NO_GOAL, affinity: 1, load: 1 });
  return { optimum: optimise(master, 'affinity', report)!, shortage };
}

/** Who stands in the way: the rules with a price. */
function suspectsOf({ problem, book }: Master, { entries, judges, rules }: Prices) {
  const width = book.rules.length;
  const priced = (i: number) => rules.subarray(i * width, (i + 1) * width).some((price) => price > HALF);
  return {
    entries: [...problem.entries.keys()].filter((i) => Math.abs(entries[i]!) > HALF || priced(i)),
    judges: [...problem.judges.keys()].filter((j) => Math.abs(judges[j]!) > HALF),
  };
}
