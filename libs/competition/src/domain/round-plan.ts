import type { Localised, JudgeKind } from '#kernel';

/** How a round is held. */
export const ROUND_KINDS = ['online_review', 'pitch', 'live_pitch'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** What divides a round's entries into lists; ranks never cross a list. */
export const LIST_KEYS = ['none', 'division', 'track', 'track_division', 'room'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

/** Anchor of a share of `max`, in percent: from `from` (inclusive) up to the band before (exclusive). */
export interface Band {
  from: number;
  text: Localised;
}

/** One row of a rubric: a mark is 0…max in steps of 0.5. Bands descend; the last begins at 0. */
export interface Criterion {
  code: string;
  name: Localised;
  max: number;
  guide: Localised;
  bands: Band[];
  /** What it is marked by, where somebody wrote that down: keys of the form, or `documents.CODE`. */
  reads?: string[];
}

/** The criteria for entries of these divisions; their maxima sum to 100. */
export interface Rubric {
  divisions: string[];
  criteria: Criterion[];
}

/** At least `atLeast` judges of one of the kinds read each entry (each room, where all judges read all). */
export interface SeatRule {
  kinds: JudgeKind[];
  atLeast: number;
}

/**
 * Trimmed mean: from `from` valid sheets the `drop` highest and lowest totals are left out; from `refuseBelow` up to
 * `from` the plain mean counts, marked untrimmed; below there is no value.
 */
export interface Trim {
  drop: number;
  from: number;
  refuseBelow: number;
}

/** How judges are given to the entries of a round in which each entry has judges of its own. */
export interface AssignmentPlan {
  /** Percent of the best possible that the worst-served entry's total affinity must reach; 0: no floor. */
  floorPercent: number;
  /** What a judge's t-th entry costs, in units of affinity (0…1000 a pair), times 2t − 1: larger keeps loads more even. */
  loadPrice: number;
  /** Percent: how likely a judge may be to read any one entry; 100 leaves the best assignment as it is. */
  capPercent: number;
  /** Most judges of one organisation that read the same entry; null: any number. */
  organisationCap: number | null;
  /** Whether groups of judges who share no entry are joined by entries that more judges read. */
  anchors?: boolean;
  /** Whether an assignment is published by somebody who did not draft it. */
  secondPerson?: boolean;
  /**
   * What it costs, in units of affinity, that a judge still owes a word about how they stand to an entry: another who fits
   * is drawn first; absent: {@link OWED_PRICE}.
   */
  owedPrice?: number;
}

/** What an owed answer costs where a plan does not say. */
export const OWED_PRICE = 250;

/** How a round before the jury is held; minutes, unless it says otherwise. */
export interface StagePlan {
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
  /** Turns a judge sits through on one day at most. */
  judgeDayLimit: number;
  /** From the start of a sitting to its end at most. */
  sessionMinutes: number;
  /** Whether the order should spare judges who keep away from entries the way in and out. */
  spareRecusals: boolean;
  /** Seconds before the end of pitch and questions at which bells ring; left out: one minute before, and at the end. */
  bells?: StageBells;
  /** Minutes a sitting may run behind its schedule before the console warns; absent: 5. */
  bufferMinutes?: number;
}

/** Seconds before the end; 0: at the end. */
export interface StageBells {
  pitch: number[];
  questions: number[];
}

/** The rule where a plan has none: affinity first, loads even where it makes no difference. */
export const ASSIGNMENT: AssignmentPlan = { floorPercent: 0, loadPrice: 1, capPercent: 100, organisationCap: null };

/** Who goes on from a round. */
export interface AdvancePlan {
  /** Entries that go on, over all lists. */
  total: number;
  split: 'proportional' | 'equal';
  /** Places of each list's waiting list; absent: none. */
  waitlist?: number;
  /** When teams are told how their round ended; absent: as soon as it is decided. */
  tell?: 'at-once' | 'by-hand';
}

/**
 * A comment of `minLength` code points is due when the total is below `below` or at least `from`, or more than
 * `ownMedian.distance` points from the median of the judge's own sheets, once there are `ownMedian.sheets` of them.
 */
export interface CommentPlan {
  minLength: number;
  below: number;
  from: number;
  ownMedian?: { distance: number; sheets: number };
}

/** What a judge sees beside their own marks of a sample: the reference, how the panel marked, or both. */
export const CALIBRATION_SHOWS = ['reference', 'panel', 'both'] as const;

/** Samples that judges score before the round, so that they mark alike; they count for nothing. */
export interface CalibrationPlan {
  /** Whether a judge's entries stay shut until all samples are scored. */
  required: boolean;
  shows: (typeof CALIBRATION_SHOWS)[number];
}

/**
 * When judges of an online round who still owe sheets are reminded: so many hundredths of the time gone, counted from its
 * opening, and so many hours before its end. Both empty: never by itself.
 */
export interface ReminderPlan {
  percents: number[];
  hours: number[];
}

/** The reminders of a round whose plan says nothing: half of the time gone, two days and twelve hours before the end. */
export const REMINDERS: ReminderPlan = { percents: [50], hours: [48, 12] };

/** The rule of one round. */
export interface RoundPlan {
  code: string;
  kind: RoundKind;
  name: Localised;
  /** Code of the milestone within which it is scored. */
  milestone: string;
  /** Code of the milestone by whose end teams that reached it hand in what only it needs; absent: they are not asked. */
  materials?: string;
  /** Judges an entry; null: every judge of the panel (of the room) reads every entry. */
  judgesPerEntry: number | null;
  /** Parallel rooms with a panel each; 1 = one panel. */
  rooms: number;
  /** Valid sheets below which an entry has no value and the round cannot close. */
  minimumSheets: number;
  /** null: plain mean. */
  trim: Trim | null;
  seats: SeatRule[];
  /** Absent: as {@link ASSIGNMENT} says; without effect where every judge reads every entry. */
  assignment?: AssignmentPlan;
  /** How it is held before the jury; absent: 8 + 5 + 2. */
  stage?: StagePlan;
  /** Entries a judge reads at most in this round. */
  loadLimit: number;
  /** Judges see neither the team nor its organisation, only answers and documents that have a blind form. */
  blind?: boolean;
  listBy: ListKey;
  /** Points: an entry whose totals lie further apart waits for the chair before the round closes; absent: none does. */
  gap?: number;
  /** Every submitted sheet is confirmed by its judge and a scorekeeper before the round closes; absent: only paper ones. */
  signatures?: boolean;
  /** null: the last round. */
  advance: AdvancePlan | null;
  /** Every division in exactly one. */
  rubrics: Rubric[];
  comment: CommentPlan;
  /** Absent: judges begin without samples. */
  calibration?: CalibrationPlan;
  /** Absent: as {@link REMINDERS} says; without effect where judges sit in a hall. */
  reminders?: ReminderPlan;
  /** Minutes that reading and scoring one entry takes, as long as a judge has no pace of their own; absent: not said. */
  minutesEach?: number;
  markStep: '0.5';
  /** Steps in order: `total`, `untrimmed`, `criterion:CODE`, `firsts`, `copeland`, `round:CODE`, `vote`. */
  tieLadder: string[];
  /** Whether ranks compare exact values or the values as shown. */
  rankBy: 'exact' | 'shown';
  /** Decimals shown. */
  scale: number;
}
