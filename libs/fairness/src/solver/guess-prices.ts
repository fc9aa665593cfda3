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
  const best = new Float64Array(sample.reduce((top, i) => Math.max(top, needs[i]!), 0));
  for (let round = 0, step = FIRST_STEP; round < ROUNDS; round += 1, step *= SHRINK) {
    asked.fill(0);
    for (const i of sample) {
      const last = rankedWorth({ affinity, prices, worth, best }, i * m, Math.min(needs[i]!, m));
      for (let j = 0; j < m; j += 1) if (worth[j]! >= last) asked[j]! += 1;
    }
    for (let j = 0; j < m; j += 1) {
      const places = share * most[j]!;
      prices[j] = Math.max(0, prices[j]! + step * Math.min(1, (asked[j]! - places) / Math.max(1, places)));
    }
  }
  return Int32Array.from(prices, Math.round);
}

/** What an entry's judges are worth to it, and room for the best of them. */
interface Worth {
  readonly affinity: Problem['affinity'];
  readonly prices: Float64Array;
  readonly worth: Float64Array;
  readonly best: Float64Array;
}

/** A conflict, below the worth of any other pair. */
const NEVER = -1e9;

/**
 * Fills in what each judge is worth to the entry whose pairs begin at `from`, and answers the worth that `rank` of them
 * reach; the least of all but conflicts when there are fewer.
 */
function rankedWorth({ affinity, prices, worth, best }: Worth, from: number, rank: number): number {
  let found = 0;
  for (let j = 0; j < worth.length; j += 1) {
    const value = affinity[from + j]! < 0 ? NEVER : affinity[from + j]! - prices[j]!;
    worth[j] = value;
    if (value === NEVER || (found === rank && value <= best[rank - 1]!)) continue;
    let at = found < rank ? found++ : rank - 1;
    while (at > 0 && best[at - 1]! < value) {
      best[at] = best[at - 1]!;
      at -= 1;
    }
    best[at] = value;
  }
  return found === 0 ? 1 : best[found - 1]!;
}
