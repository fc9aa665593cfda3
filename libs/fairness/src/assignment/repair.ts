import type { AssignmentInput, Problem } from './problem.js';

type Pair = readonly [string, string];

/** An assignment that was in force, and what has happened to it: the input of the auditor's command `repair`. */
export interface RepairInput extends AssignmentInput {
  /** [entry, judge] as assigned so far */
  readonly current: readonly Pair[];
  /** pairs whose sheet is already given; they stay, also when their judge is gone */
  readonly scored: readonly Pair[];
  /** judges who take no more entries */
  readonly gone: readonly string[];
}

/** A checked {@link RepairInput} by place; pairs are i · judges + j, ascending. */
export interface Damage {
  /**
   * What a repaired assignment must keep to: scored pairs are fixed; a judge who is gone has exactly the scored ones,
   * whatever the minimum; nothing is left to chance and no floor is asked for, since both would move more.
   */
  readonly problem: Problem;
  readonly scored: Int32Array;
  /** present judges' pairs without a sheet */
  readonly open: Int32Array;
  /** those that may stay: without a conflict */
  readonly kept: Int32Array;
}

/** A repaired assignment, everything by id and sorted. */
export interface Repair {
  /** [entry, judge], all of them, with those that have a sheet */
  readonly pairs: readonly Pair[];
  /** [entry, from, to]: a present judge's pair that had to change; both sides of an entry's changes in order of ids */
  readonly moved: readonly (readonly [string, string, string])[];
  /** [entry, judge] in seats that were vacant or whose judge is gone */
  readonly added: readonly Pair[];
  /** present judges' pairs that nobody replaces, because of a conflict or of too many judges; only when there are some */
  readonly dropped?: readonly Pair[];
  /** judges that an entry lacks still; only with `allowShortage` */
  readonly shortage?: Readonly<Record<string, number>>;
  /** Σ affinity of the pairs */
  readonly objective: number;
  /** for each entry up to five judges who could take one more seat, the best first */
  readonly alternates: Readonly<Record<string, readonly string[]>>;
}
