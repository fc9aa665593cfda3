import { additiveModel, estimateRanks, scoreTable } from '#fairness';
import { byId } from '../by-id.js';
import { type Row, scoresOf } from '../rows.js';

/** Quality and severity by least squares; components are numbered from 1. */
export function run({ rows }: { rows: Row[] }) {
  const { panel, theta, seTheta, severity, sigma2 } = additiveModel(scoreTable(scoresOf(rows)));
  const { table, components, componentOfEntry, df } = panel;
  const estimates = new Map(table.entries.map((id, at) => [id, theta[at]!]));
  const componentOf = componentOfEntry.map((component) => component + 1);
  return {
    components,
    componentOf: byId(table.entries, componentOf),
    theta: Object.fromEntries(estimates),
    seTheta: byId(table.entries, seTheta),
    severity: byId(table.judges, severity),
    sigma2,
    df,
    rank: components > 1 ? null : Object.fromEntries(estimateRanks(estimates)),
  };
}
