/** What to do with equals of whom only some can win. */
export type SeatTie = 'refuse' | 'enlarge' | 'vacant';

/** How many winners a set of entries may have. Sets may lie inside one another, or cross. */
export interface PrizeConstraint {
  /** Entries that are not ranked may be named; they cannot win. */
  readonly members: readonly string[];
  /** fewest winners among them, an integer from 0; 0 when absent */
  readonly min?: number | undefined;
  /** most winners among them, an integer from 0; no limit when absent */
  readonly max?: number | undefined;
  /** how reasons name it; `constraint-1` for the first one, and so on, when absent */
  readonly label?: string | undefined;
}

/** One level of the prize: first, second, third. */
export interface PrizeLevel {
  readonly code: string;
  /** seats, an integer from 0 */
  readonly quota: number;
}

/** Who could win what, and by which rules. */
export interface PrizeProblem {
  /** Best first; entries of one inner list are equal. */
  readonly ranked: readonly (readonly string[])[];
  /** seats, an integer from 0 */
  readonly winners: number;
  readonly constraints: readonly PrizeConstraint[];
  /** Entries that may not win; none when absent. */
  readonly ineligible?: readonly string[] | undefined;
  /** Entries under the minimum score: they never win, whatever a constraint asks for; none when absent. */
  readonly belowMinimum?: readonly string[] | undefined;
  /** In the order in which winners fill them; none when absent. */
  readonly levels?: readonly PrizeLevel[] | undefined;
  /** `refuse` when absent */
  readonly lastSeatTie?: SeatTie | undefined;
}

/** Why an entry does not win; LABEL is that of a constraint. */
export type SkipReason =
  | 'below-minimum'
  | 'ineligible'
  | `maximum-reached:${string}`
  | `reserved-for:${string}`
  | 'quota-filled';

/** An entry that does not win. */
export interface Skip {
  readonly entry: string;
  readonly reason: SkipReason;
}

/** Who wins, best first, and why everybody else does not. */
export interface Allotment {
  readonly winners: string[];
  /** Winners by level; absent when the problem has no levels. */
  readonly levels?: Record<string, string[]>;
  /** Every entry that does not win, best first; equals by their ids. */
  readonly skipped: Skip[];
}

/** Why nobody can be named. */
export interface PrizeConflict {
  readonly code: 'minimum-unreachable' | 'tie-at-last-seat' | 'tie-at-level';
  readonly message: string;
  /** Of `minimum-unreachable`: constraints that contradict one another or the number of seats; any fewer would not. */
  readonly labels?: string[];
  /** Of a tie: the equals between whom somebody must decide. */
  readonly entries?: string[];
  /** Of a tie: how many seats there are for them. */
  readonly seats?: number;
  /** Of `tie-at-last-seat`: who wins before the tie, whatever is decided, best first. */
  readonly winners?: string[];
}
