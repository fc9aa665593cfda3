import type { SetCheck } from './result-set.js';

/** Where a recomputation differs from what would be finalised: whose value, and both figures. */
export interface Disagreement {
  readonly means: SetCheck['means'];
  /** code of a round; null: of the prizes or of the bundle as a whole */
  readonly round: string | null;
  /** null: of no single entry */
  readonly entryId: string | null;
  /** what differs: `exact`, `rank`, `sheets`, …, an award's code, or a place in the bundle */
  readonly value: string;
  readonly official: string | null;
  readonly recomputed: string | null;
}

/** A recomputation with what it found. */
export interface Recomputation extends SetCheck {
  /** steps of the rules that these means cannot take; everything up to there was compared */
  readonly beyond: readonly string[];
  readonly disagreements: readonly Disagreement[];
}
