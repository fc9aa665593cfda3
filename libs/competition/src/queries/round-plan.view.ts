import type { JudgeKind } from '#kernel';
import type {
  AdvancePlan,
  AssignmentPlan,
  Band,
  CalibrationPlan,
  Criterion,
  ListKey,
  ReminderPlan,
  RoundKind,
  RoundPlan,
  Rubric,
  SeatRule,
  StagePlan,
  Trim,
} from '../domain/round-plan.js';
import { LocalisedView } from './localised.view.js';

/** Anchor of a share of the maximum, in percent. */
export class BandView implements Band {
  from: number;
  text: LocalisedView;
}

/** One row of a rubric. */
export class CriterionPlanView implements Criterion {
  code: string;
  name: LocalisedView;
  max: number;
  guide: LocalisedView;
  bands: BandView[];
  reads?: string[];
}

/** The criteria for entries of these divisions. */
export class RubricView implements Rubric {
  divisions: string[];
  criteria: CriterionPlanView[];
}

/** At least so many judges of one of the kinds. */
export class SeatRuleView implements SeatRule {
  kinds: JudgeKind[];
  atLeast: number;
}

/** The trimmed mean's rule. */
export class TrimView implements Trim {
  drop: number;
  from: number;
  refuseBelow: number;
}

/** How judges are given to entries. */
export class AssignmentPlanView implements AssignmentPlan {
  floorPercent: number;
  loadPrice: number;
  capPercent: number;
  organisationCap: number | null;
  anchors?: boolean;
  secondPerson?: boolean;
  /** What an answer that a judge still owes costs; absent: 250. */
  owedPrice?: number;
}

/** Seconds before the end of each part at which bells ring. */
export class StageBellsView {
  pitch: number[];
  questions: number[];
}

/** How a round before the jury is held. */
export class StagePlanView implements StagePlan {
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
  judgeDayLimit: number;
  sessionMinutes: number;
  spareRecusals: boolean;
  bells?: StageBellsView;
  bufferMinutes?: number;
}

/** How many go on, and how the lists share them. */
export class AdvanceView implements AdvancePlan {
  total: number;
  split: 'proportional' | 'equal';
  waitlist?: number;
  tell?: 'at-once' | 'by-hand';
}

/** How far from the median of the judge's own sheets, of which there must be so many. */
export class OwnMedianView {
  distance: number;
  sheets: number;
}

/** When a judge owes a comment. */
export class CommentRuleView {
  minLength: number;
  below: number;
  from: number;
  ownMedian?: OwnMedianView;
}

/** Samples that judges score before the round. */
export class CalibrationPlanView implements CalibrationPlan {
  required: boolean;
  shows: 'reference' | 'panel' | 'both';
}

/** When judges are reminded: percent of the time gone, hours before the end. */
export class ReminderPlanView implements ReminderPlan {
  percents: number[];
  hours: number[];
}

/** The rule of one round. */
export class RoundPlanView implements RoundPlan {
  code: string;
  kind: RoundKind;
  name: LocalisedView;
  milestone: string;
  materials?: string;
  judgesPerEntry: number | null;
  rooms: number;
  minimumSheets: number;
  trim: TrimView | null;
  seats: SeatRuleView[];
  assignment?: AssignmentPlanView;
  stage?: StagePlanView;
  loadLimit: number;
  blind?: boolean;
  listBy: ListKey;
  gap?: number;
  signatures?: boolean;
  advance: AdvanceView | null;
  rubrics: RubricView[];
  comment: CommentRuleView;
  calibration?: CalibrationPlanView;
  reminders?: ReminderPlanView;
  minutesEach?: number;
  markStep: '0.5';
  tieLadder: string[];
  rankBy: 'exact' | 'shown';
  scale: number;
}
