import { ascending } from '../aggregation/scale.js';

/** Ranks of a list of marks. */
export interface MidRanks {
  /** twice the rank of each mark, 2 for a single smallest one: equal marks share the middle of their places */
  readonly doubled: readonly bigint[];
  /** Σ(t³ − t) over groups of t equal marks */
  readonly ties: bigint;
}

/** Ranks in rising order, in the order of the marks given. */
export function midRanks(marks: readonly bigint[]): MidRanks {
  const order = marks.map((_, at) => at).sort((a, b) => ascending(marks[a]!, marks[b]!));
  const doubled = marks.map(() => 0n);
  let ties = 0n;
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && marks[order[next]!] === marks[order[first]!]) next += 1;
    for (const at of order.slice(first, next)) doubled[at] = BigInt(first + next + 1);
    const size = BigInt(next - first);
    ties += size ** 3n - size;
  }
  return { doubled, ties };
}
