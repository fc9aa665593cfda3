import { type Random, randomFrom } from '#kernel';
import type { Problem } from '../assignment/problem.js';
import { guessPrices } from './guess-prices.js';

/** How many pairs to begin with: of an entry, as a multiple of its needs, and of a judge, of the maximum load. */
const PER_NEED = 2;
const PER_LOAD = 1;

/** A conflict, below the worth of any other pair. */
const NEVER = -0x8000_0000;

/**
 * The pairs to begin with, ascending: for each entry the judges that are best at guessed prices, for each judge the
 * entries that lose least by it, and the fixed pairs. The seed chooses among equals.
 */
export function bestPairs(problem: Problem): Int32Array {
  const { affinity, needs, most, fixed } = problem;
  const [n, m] = [problem.entries.length, problem.judges.length];
  const random = randomFrom(problem.seed);
  const prices = guessPrices(problem, random);
  const chosen = new Uint8Array(n * m);
  const losses = new Int32Array(n);
  const worth = new Int32Array(Math.max(n, m));
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < m; j += 1) worth[j] = affinity[i * m + j]! < 0 ? NEVER : affinity[i * m + j]! - prices[j]!;
    const best = topOf(worth.subarray(0, m), PER_NEED * needs[i]!, random);
    for (const j of best) chosen[i * m + j] = 1;
    losses[i] = worth[best[Math.min(best.length, needs[i]!) - 1] ?? 0] ?? 0;
  }
  for (let j = 0; j < m; j += 1) {
    for (let i = 0; i < n; i += 1) worth[i] = affinity[i * m + j]! < 0 ? NEVER : affinity[i * m + j]! - losses[i]!;
    for (const i of topOf(worth.subarray(0, n), PER_LOAD * most[j]!, random)) chosen[i * m + j] = 1;
  }
  for (const pair of fixed) chosen[pair] = 1;
  return Int32Array.from(chosen.keys()).filter((pair) => chosen[pair] === 1);
}

/** The places of the highest values, from the highest on, equals in random order; conflicts never. */
function topOf(values: Int32Array, count: number, random: Random): number[] {
  const sorted = values.slice().sort();
  const last = sorted[Math.max(0, sorted.length - count)] ?? NEVER;
  const above: number[] = [];
  const equal: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    if (values[at]! > last) above.push(at);
    else if (values[at] === last && last !== NEVER) equal.push(at);
  }
  above.sort((a, b) => values[b]! - values[a]! || a - b);
  return [...above, ...random.shuffle(equal)].slice(0, count);
}
