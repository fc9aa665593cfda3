import { type Score, scoreTable } from '../scores.js';
import { type ConcordanceBand, concordanceBand, type ReliabilityBand, reliabilityBands } from './bands.js';
import { completeGrid } from './complete-grid.js';
import { type IntraclassCorrelations, intraclassCorrelations } from './intraclass.js';
import { type KendallW, kendallW } from './kendall.js';
import { type Alpha, krippendorffAlpha } from './krippendorff.js';

/** How well a panel agrees. */
export interface PanelAgreement {
  /** the entries that every judge of these scores scored, sorted: W and ICC rest on them alone */
  readonly completeEntries: readonly string[];
  readonly kendallW: KendallW | null;
  readonly icc: IntraclassCorrelations;
  /** over all entries with two or more scores */
  readonly alpha: Alpha;
  /** for people: how far judges rank alike, and from where to where the reliability of their mean, ICC(2,k), may lie */
  readonly bands: {
    readonly concordance: ConcordanceBand | null;
    readonly reliability: readonly [ReliabilityBand, ReliabilityBand] | null;
  };
}

/**
 * Kendall's W, the intraclass correlations and Krippendorff's α of a set of scores; null where undefined. The judges are
 * those who gave at least one of the scores.
 * @throws InputError `duplicate-row` when a judge scored an entry twice
 */
export function panelAgreement(scores: readonly Score[]): PanelAgreement {
  const table = scoreTable(scores);
  const grid = completeGrid(table);
  const concordance = kendallW(grid);
  const icc = intraclassCorrelations(grid);
  return {
    completeEntries: grid.entries,
    kendallW: concordance,
    icc,
    alpha: krippendorffAlpha(table),
    bands: {
      concordance: concordance && concordanceBand(concordance),
      reliability: icc['2,k'] && reliabilityBands(icc['2,k']),
    },
  };
}
