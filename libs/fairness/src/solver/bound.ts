import type { Problem } from '../assignment/problem.js';
import type { Master } from './master.js';
import type { Prices } from './prices.js';
import { gainsOf } from './pricing.js';

/**
 * The right-hand side of the inequality at `Duals`: no assignment that keeps the rules reaches more. `floor` is T,
 * `shortage` S. O(entries × judges).
 */
export function boundOf(master: Master, prices: Prices, floor: number, shortage: number): number {
  const { problem, book } = master;
  const [n, m, r] = [problem.entries.length, problem.judges.length, book.rules.length];
  let bound = prices.shortage * shortage;
  for (let j = 0; j < m; j += 1) bound += bestLoad(problem, j, prices.judges[j]!);
  const gains = new Float64Array(m);
  for (let i = 0; i < n; i += 1) {
    bound += problem.needs[i]! * prices.entries[i]! - floor * prices.floors[i]!;
    book.rules.forEach(({ kind, least, most }, rule) => {
      bound += prices.rules[i * r + rule]! * (kind === 'seat' ? -least : most);
    });
    gainsOf(master, prices, i, gains);
    for (let j = 0; j < m; j += 1) {
      if (master.fixed[i * m + j] === 1) bound += gains[j]!;
      else if (gains[j]! > 0) bound += problem.cap * gains[j]!;
    }
    if (shortage > 0) bound += problem.needs[i]! * vacancyGain(master, prices, i);
  }
  return bound;
}

function vacancyGain({ book }: Master, prices: Prices, entry: number): number {
  const own = -prices.entries[entry]! - prices.shortage;
  const gains = book.vacancies.map((fulfilled) =>
    fulfilled.reduce((sum, rule) => sum + prices.rules[entry * book.rules.length + rule]!, own),
  );
  return gains.reduce((sum, gain) => sum + Math.max(0, gain), 0);
}

/** The most of w n − γ n² over the loads that are allowed. */
function bestLoad({ entries, least, most, loadPrice }: Problem, judge: number, price: number): number {
  const [low, high] = [least[judge]!, Math.max(least[judge]!, Math.min(most[judge]!, entries.length))];
  const value = (load: number) => price * load - loadPrice * load * load;
  if (loadPrice === 0) return Math.max(value(low), value(high));
  const peak = Math.min(high, Math.max(low, Math.floor(price / (2 * loadPrice))));
  return Math.max(value(peak), value(Math.min(high, peak + 1)));
}
