import { addLoads } from './grow-loads.js';
import { addPairs } from './grow-pairs.js';
import { addBrokenRules } from './grow-rules.js';
import type { Solution } from './linear-program.js';
import type { Master } from './master.js';
import { type Prices, pricesOf } from './prices.js';
import { worthwhilePairs } from './pricing.js';

/** Where the search is, for whoever waits. */
export interface Progress {
  readonly stage: 'shortage' | 'floor' | 'affinity' | 'integer' | 'lottery';
  readonly round: number;
  readonly columns: number;
  /** of the goal of this stage */
  readonly objective: number;
}

/** Hears of every round. */
export type Report = (progress: Progress) => void;

/** The optimum over all pairs and rules, and the prices that prove it. */
export interface Optimum extends Solution {
  readonly prices: Prices;
}

/** New pairs an entry in a round, as a multiple of its needs. */
const PER_NEED = 3;

const FIRST_LOADS = 4;
const DUST = 1e-9;

/**
 * Solves the linear program over all pairs by column generation: a pair, rule or load joins when the prices or the point
 * show that it matters; when none does, the optimum is that of the full program. Null when no point exists at all.
 */
export function optimise(master: Master, stage: Progress['stage'], report: Report): Optimum | null {
  for (let round = 1; ; round += 1) {
    const solution = master.solve();
    if (solution.status !== 'optimal') return null;
    const prices = pricesOf(master, solution.rowDuals);
    report({ stage, round, columns: master.roles.length, objective: solution.objective });
    const rules = addBrokenRules(master, solution.x);
    const pairs = addPairs(master, worthwhilePairs(master, prices, PER_NEED));
    const loads = addLoads(master, worthwhileLoads(master, prices));
    if (rules + pairs + loads === 0) return { ...solution, prices };
  }
}

/** How many load columns each judge should have: all whose price is below what its time is worth. */
function worthwhileLoads({ problem, goal, loads }: Master, prices: Prices): Int32Array {
  const step = 2 * problem.loadPrice * goal.load;
  if (step === 0) return loads;
  return loads.map((have, j) => {
    const worth = Math.ceil(prices.judges[j]! / step + 0.5 - DUST);
    return Math.max(have, Math.min(worth, 2 * have + FIRST_LOADS));
  });
}
