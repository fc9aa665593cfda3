import type { Disagreement } from './disagreement.js';

/** A prize by rank that stands where the ranks do not put it. */
export interface Misplaced {
  readonly entryId: string;
  readonly awardCode: string;
  /** what stands against it: seats there are, or the rank of an entry that comes first */
  readonly official: string;
  readonly recomputed: string;
}

/** Puts what a recomputation of the prizes found among its disagreements. */
export function misplacedBy(means: Disagreement['means'], found: readonly Misplaced[]): Disagreement[] {
  return found.map(({ entryId, awardCode, official, recomputed }) => ({
    ...{ means, round: null, entryId, value: awardCode, official, recomputed },
  }));
}
