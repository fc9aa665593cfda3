/** A coefficient with its 95 % interval; null where the sheets do not tell. */
export class CoefficientView {
  value: number;
  low: number | null;
  high: number | null;
}

/** What one judge's marks look like beside the others'. */
export class JudgeFiguresView {
  judgeId: string;
  name: string;
  /** Points more than the panel's average judge gives, and its standard error; null: too few sheets to tell. */
  severity: number | null;
  se: number | null;
  flag: 'lenient' | 'severe' | null;
  scatter: 'too-even' | 'too-erratic' | null;
}

/** A total far from what the entry and its judge let expect. */
export class OutlyingTotalView {
  number: string;
  title: string;
  name: string;
  /** Points above (or below) what was to be expected. */
  residual: number;
}

/** An entry whose totals lie far apart. */
export class DividedEntryView {
  number: string;
  title: string;
  /** Highest less lowest total, in points. */
  range: number;
}

/** How far the judges of one panel agree, from the totals of submitted sheets. */
export class PanelAgreementView {
  /** `all`, or the list of a room with a panel of its own. */
  key: string;
  entries: number;
  judges: number;
  sheets: number;
  /** Entries that every judge of the panel scored; Kendall's W and ICC rest on them alone. */
  completeEntries: number;
  /** Kendall's coefficient of concordance, 0…1. */
  kendallW: number | null;
  /** ICC(2,k): how far the mean of these judges can be relied on. */
  reliability: CoefficientView | null;
  /** Krippendorff's α for intervals, over all entries with two or more sheets. */
  alpha: number | null;
  /** In words: how far the judges rank alike. */
  concordance: string | null;
  /** Standard deviation between judges in leniency, and what remains, in points; null: too few sheets to tell. */
  leniencySpread: number | null;
  residualSpread: number | null;
  people: JudgeFiguresView[];
  outlying: OutlyingTotalView[];
  divided: DividedEntryView[];
}

/** How far the judges of a closed round agree, panel by panel. */
export class AgreementView {
  panels: PanelAgreementView[];
}
