import { mixedModel, mixedRanks, scoreTable } from '#fairness';
import { byId } from '../by-id.js';
import { type Row, scoresOf } from '../rows.js';

/** Quality, adjusted for the severity of judges who are taken to be drawn at random. */
export function run({ rows, lambda }: { rows: Row[]; lambda?: number }) {
  const fit = mixedModel(scoreTable(scoresOf(rows)), lambda);
  const { entries, judges } = fit.panel.table;
  return {
    theta: byId(entries, fit.theta),
    seTheta: byId(entries, fit.seTheta),
    severity: byId(judges, fit.severity),
    sigma2: fit.sigma2,
    sigmaB2: fit.sigmaB2,
    lambda: fit.lambda,
    rank: Object.fromEntries(mixedRanks(fit)),
    ...(fit.fallback && { fallback: fit.fallback }),
  };
}
