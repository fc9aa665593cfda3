import type { Fraction } from '#kernel';
import type { Marks } from '../aggregation/rubric.js';

/** A complete, submitted sheet of one judge on one entry, in points. */
export interface Sheet {
  readonly judge: string;
  readonly total: Fraction;
  readonly marks: Marks;
}

/** An entry of a round with all that may count for it. */
export interface Contender {
  readonly id: string;
  /** ranks never cross a list */
  readonly list: string;
  /** at most one a judge */
  readonly sheets: readonly Sheet[];
  /** results of earlier rounds, in points, by round code */
  readonly earlier: Readonly<Record<string, Fraction | null>>;
  /** votes of the panel, where there was a ballot */
  readonly votes: number | null;
}
