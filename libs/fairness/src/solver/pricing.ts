import type { Master } from './master.js';
import type { Prices } from './prices.js';

/** A price is worth a column from here on: the solver's own tolerance. */
const WORTH = 1e-7;

/**
 * What each pair of an entry adds to the goal beyond the prices it uses, r of `Duals`; written into `gains`, one per
 * judge, −Infinity for a conflict.
 */
export function gainsOf(master: Master, prices: Prices, entry: number, gains: Float64Array): void {
  const { problem, book, goal } = master;
  const m = gains.length;
  const factor = goal.affinity + prices.floors[entry]!;
  const own = prices.entries[entry]!;
  for (let j = 0; j < m; j += 1) {
    const affinity = problem.affinity[entry * m + j]!;
    gains[j] = affinity < 0 ? -Infinity : factor * affinity - own - prices.judges[j]!;
  }
  book.rules.forEach(({ kind, members }, rule) => {
    const price = prices.rules[entry * book.rules.length + rule]!;
    if (price === 0) return;
    const signed = kind === 'seat' ? price : -price;
    for (let j = 0; j < m; j += 1) if (members[j] === 1) gains[j]! += signed;
  });
}

/** Pairs without a column that would improve the goal: of each entry the best, at most `perNeed` times what it needs. */
export function worthwhilePairs(master: Master, prices: Prices, perNeed: number): number[] {
  const { problem, present } = master;
  const m = problem.judges.length;
  const gains = new Float64Array(m);
  const found: number[] = [];
  for (let i = 0; i < problem.entries.length; i += 1) {
    gainsOf(master, prices, i, gains);
    const better: number[] = [];
    for (let j = 0; j < m; j += 1) if (gains[j]! > WORTH && present[i * m + j] === 0) better.push(j);
    const most = Math.max(1, perNeed * problem.needs[i]!);
    if (better.length > most) better.sort((a, b) => gains[b]! - gains[a]! || a - b).length = most;
    for (const j of better) found.push(i * m + j);
  }
  return found;
}

/** The gains of all pairs, by pair. */
export function allGains(master: Master, prices: Prices): Float64Array {
  const m = master.problem.judges.length;
  const gains = new Float64Array(master.problem.affinity.length);
  master.problem.entries.forEach((_, i) => gainsOf(master, prices, i, gains.subarray(i * m, (i + 1) * m)));
  return gains;
}
