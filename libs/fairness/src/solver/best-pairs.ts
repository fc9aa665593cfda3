import { type Random, randomFrom } from '#kernel';
import type { Problem } from '../assignment/problem.js';

const VALUES = 1001;

/**
 * The pairs to begin with, ascending: the best `perNeed`·k judges of each entry and the best `perLoad`·L entries of each
 * judge, equals chosen by the seed, and the fixed pairs.
 */
export function bestPairs(problem: Problem, perNeed: number, perLoad: number): Int32Array {
  const [n, m] = [problem.entries.length, problem.judges.length];
  const chosen = new Uint8Array(n * m);
  const random = randomFrom(problem.seed);
  const pick = (size: number, pairAt: (at: number) => number, wanted: number) =>
    pickBest(problem.affinity, chosen, { size, pairAt, wanted, random });
  for (let i = 0; i < n; i += 1) pick(m, (j) => i * m + j, perNeed * problem.needs[i]!);
  for (let j = 0; j < m; j += 1) pick(n, (i) => i * m + j, Math.ceil(perLoad * Math.min(problem.most[j]!, n)));
  for (const pair of problem.fixed) chosen[pair] = 1;
  const pairs: number[] = [];
  chosen.forEach((mark, pair) => mark === 1 && pairs.push(pair));
  return Int32Array.from(pairs);
}

interface Line {
  readonly size: number;
  readonly pairAt: (at: number) => number;
  readonly wanted: number;
  readonly random: Random;
}

/** Marks the `wanted` pairs of a line with the highest affinity: one pass to find the last value, one to mark. */
function pickBest(affinity: Problem['affinity'], chosen: Uint8Array, { size, pairAt, wanted, random }: Line): void {
  const counts = new Int32Array(VALUES);
  for (let at = 0; at < size; at += 1) {
    const value = affinity[pairAt(at)]!;
    if (value >= 0) counts[value]! += 1;
  }
  let left = wanted;
  let last = VALUES - 1;
  while (last > 0 && counts[last]! < left) left -= counts[last--]!;
  const ties: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const pair = pairAt(at);
    if (affinity[pair]! > last) chosen[pair] = 1;
    else if (affinity[pair] === last) ties.push(pair);
  }
  for (let take = Math.min(left, ties.length); take > 0; take -= 1) {
    const at = random.below(ties.length);
    chosen[ties[at]!] = 1;
    ties[at] = ties.at(-1)!;
    ties.pop();
  }
}
