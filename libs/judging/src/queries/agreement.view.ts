import type { ClosenessBand, ConcordanceBand, DiscriminationBand, ReliabilityBand } from '#fairness';

/** A coefficient with its 95 % interval; null where the sheets do not tell. */
export class CoefficientView {
  value: number;
  low: number | null;
  high: number | null;
}

/** Whether a judge's marks follow what the other judges see. */
export class DiscriminationView {
  /** −1…1; null: all marks are the same. */
  correlation: number | null;
  /** In words. */
  band: DiscriminationBand;
}

/** How much of the scale a judge uses, in points. */
export class RangeUseView {
  lowest: number;
  highest: number;
  /** Share of the panel's whole range, 0…1; null: the panel has none. */
  share: number | null;
}

/** What one judge's marks look like beside the others'. */
export class JudgeFiguresView {
  judgeId: string;
  name: string;
  sheets: number;
  /** Points more than the panel's average judge gives, with its 95 % interval; null: too few sheets to tell. */
  severity: number | null;
  low: number | null;
  high: number | null;
  flag: 'lenient' | 'severe' | null;
  scatter: 'too-even' | 'too-erratic' | null;
  /** null: too few entries to tell. */
  discrimination: DiscriminationView | null;
  /** null: too few sheets to tell. */
  range: RangeUseView | null;
  /** Totals far from the median of the judge's own others; null: too few sheets to tell. */
  farFromOwn: number | null;
}

/** A total far from the median of its judge's own others. */
export class OwnOutlierView {
  number: string;
  title: string;
  name: string;
  /** Points above (or below) that median. */
  distance: number;
}

/** What the marks under one kind of relation on record show. */
export class RelationFiguresView {
  relation: string;
  marks: number;
  judges: number;
  /** Points more than these judges give other entries of like quality; null: too few to tell, as are the next two. */
  surplus: number | null;
  /** How often chance alone would show at least as much, 0…1. */
  p: number | null;
  /** The same, corrected for how many kinds are looked at (Benjamini & Hochberg). */
  q: number | null;
  /** A reason to talk, no proof of anything. */
  flagged: boolean;
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
  /** In words: how far the judges rank alike; from where to where the mean's reliability may lie. */
  concordance: ConcordanceBand | null;
  reliable: ReliabilityBand[] | null;
  /** In words: how close their totals are. */
  closeness: ClosenessBand | null;
  /** Standard deviation between judges in leniency, and what remains, in points; null: too few sheets to tell. */
  leniencySpread: number | null;
  residualSpread: number | null;
  people: JudgeFiguresView[];
  outlying: OutlyingTotalView[];
  unlikeOwn: OwnOutlierView[];
  divided: DividedEntryView[];
}

/** How far the judges of a closed round agree, panel by panel, and what marks under relations on record show. */
export class AgreementView {
  panels: PanelAgreementView[];
  /** Empty: nobody scored an entry they have a relation to. */
  relations: RelationFiguresView[];
}
