import { mixedModel, panelAgreement, type Score, scoreTable } from '#fairness';
import { Fraction } from '#kernel';
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
  concordance: string | null;
  leniencySpread: number | null;
  residualSpread: number | null;
}

const WHOLE = 'all';

/** The agreement of a round: one panel, or where each room has its own, one a room. */
export function agreementOf(scored: readonly Scored[], panelPerList: boolean): Agreement[] {
  const panels = Map.groupBy(scored, (one) => (panelPerList ? one.listKey : WHOLE));
  return [...panels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => ofPanel(key, own));
}

function ofPanel(key: string, scored: readonly Scored[]): Agreement {
  const scores = scored.flatMap(({ entryId, sheets }) =>
    sheets.map(({ judgeId, total }): Score => ({ entry: entryId, judge: judgeId, value: Fraction.of(total, 100) })),
  );
  const { completeEntries, kendallW, icc, alpha, bands } = panelAgreement(scores);
  const { sigmaB2, sigma2, fallback } = mixedModel(scoreTable(scores));
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
    leniencySpread: fallback || sigmaB2 === null ? null : Math.sqrt(sigmaB2),
    residualSpread: fallback || sigma2 === null ? null : Math.sqrt(sigma2),
  };
}
