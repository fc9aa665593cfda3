import type { ScoreTable } from '../scores.js';
import { type Panel, panelOf } from './panel.js';
import { severitiesAt, variances } from './severities.js';

/** Additive least squares on a table; lists stand in the order of `table.entries` or `table.judges`. */
export interface AdditiveFit {
  readonly panel: Panel;
  /** θ_i in points: comparable within a component only */
  readonly theta: Float64Array;
  /** standard errors of `theta` under the constraint, in points; null without σ² */
  readonly seTheta: Float64Array | null;
  /** b_j in points, positive = lenient; the sum over each component is 0 */
  readonly severity: Float64Array;
  /** Σ (y_ij − θ_i − b_j)² / df, in points²; null when df = 0 */
  readonly sigma2: number | null;
}

/** Fits y_ij = θ_i + b_j + ε by least squares with Σ b_j = 0 in each connected component: the limit λ → 0. */
export function additiveModel(table: ScoreTable): AdditiveFit {
  const panel = panelOf(table);
  const solved = severitiesAt(panel, 0);
  const { theta, severity } = solved;
  if (panel.df === 0) return { panel, theta, seTheta: null, severity, sigma2: null };
  const sigma2 = solved.error / panel.df;
  const seTheta = variances(panel, solved).ofTheta.map((variance) => Math.sqrt(sigma2 * variance));
  return { panel, theta, seTheta, severity, sigma2 };
}
