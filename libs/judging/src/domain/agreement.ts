import { mixedModel, panelAgreement, type PanelWatch, type Score, scoreTable, watchPanel } from '#fairness';
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
  people: JudgeFigures[];
  /** marks beyond three standard deviations of what the entry and its judge let expect */
  outlying: { entryId: string; judgeId: string; residual: number }[];
  /** entries whose totals lie further apart than the round's gap */
  divided: { entryId: string; range: number }[];
}

/** What one judge's marks look like beside the others': a reason to ask, never to correct. */
export interface JudgeFigures {
  judgeId: string;
  /** points more than the panel's average judge gives, and its standard error; null: too few sheets to tell */
  severity: number | null;
  se: number | null;
  flag: 'lenient' | 'severe' | null;
  scatter: 'too-even' | 'too-erratic' | null;
}

/** Points apart, where the round's rule names no gap. */
const WIDE = 20;

const WHOLE = 'all';

/** The agreement of a round: one panel, or where each room has its own, one a room. */
export function agreementOf(scored: readonly Scored[], panelPerList: boolean, widest = WIDE): Agreement[] {
  const panels = Map.groupBy(scored, (one) => (panelPerList ? one.listKey : WHOLE));
  return [...panels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => ofPanel(key, own, widest));
}

function ofPanel(key: string, scored: readonly Scored[], widest: number): Agreement {
  const scores = scored.flatMap(({ entryId, sheets }) =>
    sheets.map(({ judgeId, total }): Score => ({ entry: entryId, judge: judgeId, value: Fraction.of(total, 100) })),
  );
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
    ...modelled(scores, widest),
  };
}

function modelled(scores: readonly Score[], widest: number) {
  const table = scoreTable(scores);
  const fit = mixedModel(table);
  const { sigmaB2, sigma2, fallback } = fit;
  return {
    leniencySpread: fallback || sigmaB2 === null ? null : Math.sqrt(sigmaB2),
    residualSpread: fallback || sigma2 === null ? null : Math.sqrt(sigma2),
    ...watched(watchPanel(table, fit, Fraction.of(widest)), fallback !== null),
  };
}

/** Without a model nobody is called lenient or severe, and no mark outlying. */
function watched(
  { judges, outlyingMarks, dividedEntries }: PanelWatch,
  unmodelled: boolean,
): Pick<Agreement, 'people' | 'outlying' | 'divided'> {
  return {
    people: judges.map(({ judge, leniency, outfit }) => ({
      judgeId: judge,
      severity: unmodelled ? null : leniency.severity,
      se: unmodelled ? null : leniency.se,
      flag: leniency.flag,
      scatter: unmodelled ? null : outfit.flag,
    })),
    outlying: unmodelled
      ? []
      : outlyingMarks.map(({ entry, judge, residual }) => ({ entryId: entry, judgeId: judge, residual })),
    divided: dividedEntries.map(({ entry, range }) => ({ entryId: entry, range: Number(range.toDecimal(2)) })),
  };
}
