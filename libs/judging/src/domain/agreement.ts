import {
  type ClosenessBand,
  closenessBand,
  type ConcordanceBand,
  mixedModel,
  panelAgreement,
  type PanelWatch,
  type ReliabilityBand,
  type Score,
  scoreTable,
  watchPanel,
} from '#fairness';
import { Fraction } from '#kernel';
import { type JudgeFigures, judgeFigures, type OwnMedian, type OwnOutlier, ownOutliers } from './judge-figures.js';
import { type RelatedPair, type RelationFigures, relationFigures } from './relation-effect.js';
import type { Scored } from './standing.js';

/** How far the judges of one panel agree; figures as `#fairness` defines them, totals in points. */
export interface Agreement {
  key: string;
  entries: number;
  judges: number;
  sheets: number;
  completeEntries: number;
  kendallW: number | null;
  reliability: { value: number; low: number | null; high: number | null } | null;
  alpha: number | null;
  /** in words: how far the judges rank alike; from where to where the mean's reliability may lie */
  concordance: ConcordanceBand | null;
  reliable: readonly [ReliabilityBand, ReliabilityBand] | null;
  /** in words: how close their totals are */
  closeness: ClosenessBand | null;
  leniencySpread: number | null;
  residualSpread: number | null;
  people: JudgeFigures[];
  /** marks beyond three standard deviations of what the entry and its judge let expect */
  outlying: { entryId: string; judgeId: string; residual: number }[];
  /** totals far from the median of their judge's own others */
  unlikeOwn: OwnOutlier[];
  /** entries whose totals lie further apart than the round's gap */
  divided: { entryId: string; range: number }[];
}

/** How a round is watched: by room where each has a panel of its own; how far apart is far, in points. */
export interface WatchRule {
  panelPerList: boolean;
  gap?: number;
  ownMedian?: OwnMedian;
}

/** What there is to know of a round's judges once all have sealed. */
export interface RoundWatch {
  panels: Agreement[];
  relations: RelationFigures[];
}

/** Points apart, where the round's rule names no gap. */
const WIDE = 20;

const WHOLE = 'all';

/**
 * Watches a round: one panel, or where each room has its own, one a room; relations over all of them.
 * @param seed of the permutations
 */
export function watchRound(
  scored: readonly Scored[],
  rule: WatchRule,
  pairs: readonly RelatedPair[],
  seed: string,
): RoundWatch {
  const panels = Map.groupBy(scored, (one) => (rule.panelPerList ? one.listKey : WHOLE));
  return {
    panels: [...panels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => ofPanel(key, own, rule)),
    relations: relationFigures(scoresOf(scored), pairs, seed),
  };
}

function scoresOf(scored: readonly Scored[]): Score[] {
  return scored.flatMap(({ entryId, sheets }) =>
    sheets.map(({ judgeId, total }): Score => ({ entry: entryId, judge: judgeId, value: Fraction.of(total, 100) })),
  );
}

function ofPanel(key: string, scored: readonly Scored[], rule: WatchRule): Agreement {
  const scores = scoresOf(scored);
  const { completeEntries, kendallW, icc, alpha, bands } = panelAgreement(scores);
  return {
    key,
    entries: scored.length,
    judges: new Set(scores.map((score) => score.judge)).size,
    sheets: scores.length,
    completeEntries: completeEntries.length,
    kendallW: kendallW?.w ?? null,
    reliability: icc['2,k'],
    alpha: alpha.interval,
    concordance: bands.concordance,
    reliable: bands.reliability,
    closeness: alpha.interval === null ? null : closenessBand(alpha.interval),
    ...modelled(scores, rule),
  };
}

function modelled(scores: readonly Score[], { gap = WIDE, ownMedian }: WatchRule) {
  const table = scoreTable(scores);
  const fit = mixedModel(table);
  const { sigmaB2, sigma2, fallback } = fit;
  const unlike = ownOutliers(table, ownMedian);
  const watch = watchPanel(table, fit, Fraction.of(gap));
  return {
    leniencySpread: fallback || sigmaB2 === null ? null : Math.sqrt(sigmaB2),
    residualSpread: fallback || sigma2 === null ? null : Math.sqrt(sigma2),
    people: judgeFigures(watch.judges, unlike, fallback !== null),
    unlikeOwn: [...unlike.values()].flat(),
    ...standingOut(watch, fallback !== null),
  };
}

/** Without a model no mark is outlying. */
function standingOut({ outlyingMarks, dividedEntries }: PanelWatch, unmodelled: boolean) {
  const outlying = outlyingMarks.map(({ entry, judge, residual }) => ({ entryId: entry, judgeId: judge, residual }));
  return {
    outlying: unmodelled ? [] : outlying,
    divided: dividedEntries.map(({ entry, range }) => ({ entryId: entry, range: Number(range.toDecimal(2)) })),
  };
}
