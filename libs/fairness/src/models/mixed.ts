import { reject } from '../input-error.js';
import { estimateRanks, type Ranks } from '../ranking/ranks.js';
import type { ScoreTable } from '../scores.js';
import { type Panel, panelOf } from './panel.js';
import { nu, remlLambda } from './reml.js';
import { adjust, severitiesAt, variances } from './severities.js';

/** Why there is no severity model: estimates would be worth less than the plain mean. */
export type Fallback = 'fewer-than-3-judges' | 'fewer-than-10-degrees-of-freedom';

/** A mixed severity model on a table; lists stand in the order of `table.entries`, `table.judges` or its rows. */
export interface MixedFit {
  readonly panel: Panel;
  /** what an entry would get from the average judge, in points */
  readonly theta: Float64Array;
  /** standard errors of `theta`, in points; null without σ² */
  readonly seTheta: Float64Array | null;
  /** b_j in points, positive = lenient; all 0 in a fallback or when σ_b² = 0 */
  readonly severity: Float64Array;
  /** √Var(b̂_j − b_j), in points; null without σ² */
  readonly seSeverity: Float64Array | null;
  /** y_ij − θ_i − b_j, by row, in points */
  readonly residual: Float64Array;
  /** σ², in points²; in a fallback the pooled variance within entries; null when no entry has two marks */
  readonly sigma2: number | null;
  /** σ_b², in points²; null in a fallback or without σ² */
  readonly sigmaB2: number | null;
  /** σ²/σ_b²; null in a fallback and for σ_b² = 0 */
  readonly lambda: number | null;
  readonly fallback: Fallback | null;
}

const [LEAST_JUDGES, LEAST_FREEDOM] = [3, 10];
const [SMALLEST, GREATEST] = [1e-100, 1e100];
const GRID = 1e-6;

/**
 * Fits y_ij = θ_i + b_j + ε, entries fixed, judges random b_j ~ N(0, σ_b²), by restricted maximum likelihood
 * (Henderson's mixed model equations). With fewer than 3 judges or 10 degrees of freedom (rows − entries − judges +
 * components of the graph) it falls back to plain means. A given `lambda` = σ²/σ_b² is used as it is, also on small
 * tables, for nothing but σ² is estimated then. A disconnected graph is no obstacle: the judges of every part are
 * taken to be drawn from one population.
 * @throws InputError `lambda-out-of-range` unless 1e-100 ≤ lambda ≤ 1e100
 */
export function mixedModel(table: ScoreTable, lambda?: number): MixedFit {
  if (lambda !== undefined && !(lambda >= SMALLEST && lambda <= GREATEST))
    reject('lambda-out-of-range', 'lambda is a positive number, from 1e-100 to 1e100', '/lambda');
  const panel = panelOf(table);
  if (lambda !== undefined) return fitAt(panel, lambda);
  const fallback = fallbackOf(panel);
  if (fallback) return { ...plainFit(panel), sigmaB2: null, fallback };
  const found = remlLambda(panel);
  return found === null ? plainFit(panel) : fitAt(panel, found);
}

function fallbackOf({ table, df }: Panel): Fallback | null {
  if (table.judges.length < LEAST_JUDGES) return 'fewer-than-3-judges';
  return df < LEAST_FREEDOM ? 'fewer-than-10-degrees-of-freedom' : null;
}

/** λ = ∞: judges do not differ, θ is the plain mean. */
function plainFit(panel: Panel): MixedFit {
  const { severity, theta, residual } = adjust(panel, new Float64Array(panel.table.judges.length));
  const sigma2 = nu(panel) === 0 ? null : panel.within / nu(panel);
  const seTheta = sigma2 === null ? null : panel.marksOfEntry.map((marks) => Math.sqrt(sigma2 / marks));
  const seSeverity = sigma2 === null ? null : severity;
  const sigmaB2 = sigma2 === null ? null : 0;
  return { panel, theta, seTheta, severity, seSeverity, residual, sigma2, sigmaB2, lambda: null, fallback: null };
}

function fitAt(panel: Panel, lambda: number): MixedFit {
  const solved = severitiesAt(panel, lambda);
  const { severity, theta, residual } = solved;
  const fit = { panel, theta, severity, residual, lambda, fallback: null };
  if (nu(panel) === 0) return { ...fit, seTheta: null, seSeverity: null, sigma2: null, sigmaB2: null };
  const penalty = lambda * severity.reduce((sum, b) => sum + b * b, 0);
  const sigma2 = (solved.error + penalty) / nu(panel);
  const { ofTheta, ofSeverity } = variances(panel, solved);
  const deviations = (units: Float64Array) => units.map((variance) => Math.sqrt(sigma2 * variance));
  return {
    ...fit,
    seTheta: deviations(ofTheta),
    seSeverity: deviations(ofSeverity),
    sigma2,
    sigmaB2: sigma2 / lambda,
  };
}

/** Ranks of a mixed fit, "1224", the greatest θ first, after rounding to 1e-6 points. */
export function mixedRanks({ theta, panel }: Pick<MixedFit, 'theta' | 'panel'>): Ranks {
  return estimateRanks(new Map(panel.table.entries.map((id, at) => [id, theta[at]!])), GRID);
}
