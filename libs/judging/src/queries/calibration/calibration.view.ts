import { CriterionView, MarkView } from '../assignment.view.js';
import { LocalisedView } from '../round.view.js';

/** How a judge's marks on the samples lie beside what is expected: points, and words for them. */
export class LeaningView {
  /** Points above (+) or below (−) what is expected, on average. */
  shift: number;
  /** Points by which single samples differ from that; null: one sample tells nothing. */
  spread: number | null;
  word: 'level' | 'milder' | 'stricter';
  even: boolean | null;
}

/** What experienced judges gave. */
export class ReferenceView {
  marks: MarkView[];
  /** `86.50` */
  total: string;
  why: string;
}

/** How the others of the panel marked. */
export class OthersView {
  sheets: number;
  /** `86.50`; null as long as so few are in that they would tell who gave what */
  least: string | null;
  mean: string | null;
  most: string | null;
}

/** What the judge gave. */
export class SampleSheetView {
  marks: MarkView[];
  total: string;
  comment: string;
  submittedAt: Date;
}

/** A sample for a judge; reference and panel only beside the judge's own marks. */
export class SampleDutyView {
  id: string;
  no: number;
  title: string;
  body: string;
  rubric: CriterionView[];
  sheet: SampleSheetView | null;
  reference: ReferenceView | null;
  others: OthersView | null;
}

/** The samples of one round for one of its judges. */
export class CalibrationDutyView {
  roundId: string;
  round: LocalisedView;
  /** The round's entries stay shut until all are scored. */
  required: boolean;
  /** Samples still to score. */
  left: number;
  /** Whether they can still be scored. */
  open: boolean;
  samples: SampleDutyView[];
  /** null until all are scored, and where there is nothing to compare with. */
  leaning: LeaningView | null;
}

/** What a judge has to score before the rounds begin. */
export class CalibrationDutiesView {
  items: CalibrationDutyView[];
}

/** The rule in the edition's plan. */
export class CalibrationRuleView {
  required: boolean;
  shows: 'reference' | 'panel' | 'both';
}

/** A sample for those who hold the round, with how the panel marked it. */
export class SampleView {
  id: string;
  division: string;
  title: string;
  body: string;
  reference: MarkView[] | null;
  /** `86.50`; null: no reference */
  referenceTotal: string | null;
  why: string;
  sheets: number;
  least: string | null;
  mean: string | null;
  most: string | null;
}

/** How far a judge is with the samples, and how they mark. */
export class CalibratedJudgeView {
  judgeId: string;
  name: string;
  scored: number;
  leaning: LeaningView | null;
}

/** What may be done now. */
export class CalibrationCanView {
  keepSamples: boolean;
  openCalibration: boolean;
}

/** The samples of a round and what its panel made of them; nothing here counts for any result. */
export class CalibrationView {
  /** null: the rules of the round ask for none. */
  rule: CalibrationRuleView | null;
  openedAt: Date | null;
  version: number;
  samples: SampleView[];
  judges: CalibratedJudgeView[];
  can: CalibrationCanView;
}
