import type { Random } from '#kernel';
import type { Problem } from '../assignment/problem.js';

/** Entries that stand for all. */
const SAMPLE = 400;
const ROUNDS = 50;
/** The first step in units of affinity, and how much smaller each next one is: down to about 4. */
const FIRST_STEP = 300;
const SHRINK = 0.915;

/**
 * Guesses what a place with each judge is worth, in whole units of affinity: entries take the judges that are best for
 * them at these prices, and a price rises with what is asked beyond the maximum load (subgradient ascent of the
 * Lagrangian dual, Held & Karp 1971, over a sample of the entries). A guess chooses pairs to begin with, nothing more.
 */
export function guessPrices(problem: Problem, random: Random): Int32Array {
  const { needs, most, affinity } = problem;
  const m = problem.judges.length;
  const asking = [...needs.keys()].filter((i) => needs[i]! > 0);
  const sample = asking.length > SAMPLE ? random.shuffle(asking).slice(0, SAMPLE) : asking;
  const sumOf = (entries: readonly number[]) => entries.reduce((sum, i) => sum + needs[i]!, 0);
  const share = sample.length === 0 ? 1 : sumOf(sample) / sumOf(asking);
  const prices = new Float64Array(m);
  const asked = new Int32Array(m);
  const worth = new Float64Array(m);
  for (let round = 0, step = FIRST_STEP; round < ROUNDS; round += 1, step *= SHRINK) {
    asked.fill(0);
    for (const i of sample) {
      for (let j = 0; j < m; j += 1) {
        const value = affinity[i * m + j]!;
        worth[j] = value < 0 ? -Infinity : value - prices[j]!;
      }
      const last = rankedValue(worth, needs[i]!);
      for (let j = 0; j < m; j += 1) if (worth[j]! >= last && worth[j]! > -Infinity) asked[j]! += 1;
    }
    for (let j = 0; j < m; j += 1) {
      const places = share * most[j]!;
      prices[j] = Math.max(0, prices[j]! + step * Math.min(1, (asked[j]! - places) / Math.max(1, places)));
    }
  }
  return Int32Array.from(prices, Math.round);
}

/** The value that `rank` others reach, the least of all when there are fewer: keeps the best ones as it goes along. */
function rankedValue(values: Float64Array, rank: number): number {
  const best = new Float64Array(Math.min(rank, values.length)).fill(-Infinity);
  const last = best.length - 1;
  for (const value of values) {
    if (last < 0 || value <= best[last]!) continue;
    let at = last;
    while (at > 0 && best[at - 1]! < value) {
      best[at] = best[at - 1]!;
      at -= 1;
    }
    best[at] = value;
  }
  return last < 0 ? Infinity : best[last]!;
}
