import type { JudgeKind } from '#kernel';

/** At least `atLeast` judges of these kinds read an entry, or sit in a room where everybody reads everything. */
export interface SeatRule {
  kinds: JudgeKind[];
  atLeast: number;
}

/** How entries get judges of their own; percents are whole numbers. */
export interface AssignmentRule {
  /** share of the best possible that the worst-served entry must reach; 0: none */
  floorPercent: number;
  /** a judge's t-th entry costs loadPrice · (2t − 1), in units of affinity (0…1000 a pair) */
  loadPrice: number;
  /** how likely a pair may be at most; 100: nothing is left to chance */
  capPercent: number;
  /** most judges of one organisation an entry; null: any number */
  organisationCap: number | null;
  /** groups of judges who share no entry are joined by entries that more judges read */
  anchors?: boolean;
  /** an assignment is published by somebody who did not draft it */
  secondPerson?: boolean;
  /** what an answer that a judge still owes about an entry costs, in units of affinity */
  owedPrice: number;
}

/** From `from` sheets on, `drop` highest and lowest totals fall out; below `refuseBelow` there is no result. */
export interface TrimRule {
  drop: number;
  from: number;
  refuseBelow: number;
}

/**
 * A comment of `minLength` code points is due when the total is below `below` or at least `from` (points), or more than
 * `ownMedian.distance` points from the median of the judge's own sheets, once there are `ownMedian.sheets` of them.
 */
export interface CommentRule {
  minLength: number;
  below: number;
  from: number;
  ownMedian?: { distance: number; sheets: number };
}

/** What a round's plan says about its result. */
export interface ResultRule {
  minimumSheets: number;
  /** null: the plain mean */
  trim: TrimRule | null;
  /** the tie ladder, larger wins at each step: total, untrimmed, criterion:CODE, firsts, copeland, round:CODE, vote */
  tieLadder: string[];
  rankBy: 'exact' | 'shown';
  /** decimals shown */
  scale: number;
}

/** How many of a round go on; every list has its own number. */
export interface AdvanceRule {
  total: number;
  split: 'proportional' | 'equal';
  /** places of each list's waiting list */
  waitlist?: number;
  /** when teams are told; absent: at once */
  tell?: 'at-once' | 'by-hand';
}

/** What splits a round's entries into lists; ranks never cross a list. */
export type ListBy = 'none' | 'division' | 'track' | 'track_division' | 'room';
