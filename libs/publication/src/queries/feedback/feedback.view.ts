import type { JudgeKind } from '#kernel';
import { PublicTieView } from '../release/release.view.js';

/** What judges of a kind gave by a criterion, in points. */
export class KindMeanView {
  kind: JudgeKind | 'others';
  judges: number;
  mean: string;
}

/** How the field was marked. */
export class QuartilesView {
  lower: string;
  median: string;
  upper: string;
}

export class CriterionFeedbackView {
  code: string;
  name: { 'zh-CN': string; en: string };
  max: number;
  /** The mean of all judges, in points. */
  own: string;
  /** null: the field is too small. */
  field: QuartilesView | null;
  /** Empty where a judge could be told. */
  kinds: KindMeanView[];
}

export class RoundFeedbackView {
  code: string;
  name: { 'zh-CN': string; en: string };
  /** Sheets that count. */
  sheets: number;
  /** The result as it was shown; null: there was none. */
  result: string | null;
  rank: number | null;
  /** Entries ranked beside it. */
  entries: number;
  /** How many of the highest and of the lowest totals were left out; 0: none. */
  dropped: number;
  /** The rule leaves totals out from so many sheets on, and there were fewer; null: it is not so. */
  untrimmedBelow: number | null;
  /** What stands between it and the others of its score; null: nobody else has it. */
  tie: PublicTieView | null;
  criteria: CriterionFeedbackView[];
  comments: string[];
  suggestions: string[];
}

export class FeedbackView {
  /** false: the results are not final yet, and nothing is told. */
  open: boolean;
  /** A round is open again or was closed with other figures: what is told stays as it was published until the next release. */
  amended: boolean;
  title: string;
  rounds: RoundFeedbackView[];
}
