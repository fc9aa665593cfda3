import type { Problem } from './problem.js';
import type { Damage } from './repair.js';

/** First stage: everybody stays, only vacancies are filled. */
export function fillingOf({ problem, kept }: Damage): Problem {
  return {
    ...problem,
    fixed: Int32Array.from(new Set([...problem.fixed, ...kept])).sort(),
    allowShortage: false,
  };
}

/** Second stage: the most pairs that can stay; nothing else counts. */
export function stayingOf({ problem, kept }: Damage): Problem {
  const affinity = problem.affinity.map((value) => Math.min(value, 0));
  for (const pair of kept) affinity[pair] = 1;
  return { ...problem, affinity, loadPrice: 0 };
}

/**
 * Third stage: most affinity less load among the assignments with so few moves. A pair that may stay is worth a bonus on
 * top of its affinity. Let X have the fewest moves, p, and Y d more, and let v seats be vacant; then Y has at most
 * v + 2p + d pairs that X has not, each worth at most w = 1000 + 2γ·(greatest load) more, so that a bonus above
 * w(v + 2p + 1) is lost by Y at least as much as it gains.
 */
export function movingOf(damage: Damage, moves: number): Problem {
  const { problem, kept } = damage;
  const greatest = Math.min(problem.entries.length, Math.max(0, ...problem.most));
  const worth = 1000 + 2 * problem.loadPrice * greatest;
  const bonus = Math.ceil(worth * (vacanciesOf(damage) + 2 * moves + 1)) + 1;
  const affinity = Float64Array.from(problem.affinity);
  for (const pair of kept) affinity[pair]! += bonus;
  return { ...problem, affinity };
}

/** How many seats are vacant when everybody stays who may. */
function vacanciesOf({ problem, kept }: Damage): number {
  const taken = new Set([...problem.fixed, ...kept]).size;
  return Math.max(0, problem.needs.reduce((sum, need) => sum + need, 0) - taken);
}
