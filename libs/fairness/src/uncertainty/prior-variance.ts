import { solve } from '../linear-algebra/cholesky.js';
import type { MixedFit } from '../models/mixed.js';
import { type Severities, alongConstant } from '../models/severities.js';

/**
 * τ² = max(0, s²(θ̂) − (tr C − 1ᵀC1/n)/(n − 1)), in points²: how much the true qualities of n entries differ, the
 * estimates' own uncertainty C = σ²(D⁻¹ + W S⁻¹ Wᵀ) taken away. 0 for one entry.
 * @param seTheta √diag C
 * @param solved the severities of the fit, null when judges are taken not to differ (C = σ²D⁻¹)
 */
export function priorVariance(fit: MixedFit, seTheta: Float64Array, solved: Severities | null): number {
  const n = fit.theta.length;
  if (n < 2) return 0;
  const mean = meanOf(fit.theta);
  const spread = fit.theta.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const trace = seTheta.reduce((sum, se) => sum + se * se, 0);
  return Math.max(0, (spread - trace + totalCovariance(fit, solved) / n) / (n - 1));
}

/** The mean of a list. */
export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 1ᵀC1 */
function totalCovariance({ panel, sigma2 }: MixedFit, solved: Severities | null): number {
  const own = panel.marksOfEntry.reduce((sum, marks) => sum + 1 / marks, 0);
  const shared = solved === null ? 0 : quadratic(weightOfJudges(panel), solved, panel);
  return sigma2! * (own + shared);
}

/** Wᵀ1: what one point of each judge's severity adds to the sum of all means. */
function weightOfJudges({ table, marksOfEntry }: MixedFit['panel']): Float64Array {
  const weight = new Float64Array(table.judges.length);
  table.judge.forEach((at, row) => (weight[at]! += 1 / marksOfEntry[table.entry[row]!]!));
  return weight;
}

/** uᵀS⁻¹u */
function quadratic(u: Float64Array, { factor, lambda }: Severities, panel: MixedFit['panel']): number {
  const x = solve(factor, u);
  const inner = u.reduce((sum, value, j) => sum + value * x[j]!, 0);
  const sums = new Float64Array(panel.components);
  u.forEach((value, j) => (sums[panel.componentOfJudge[j]!]! += value));
  return sums.reduce(
    (sum, value, at) => sum + (alongConstant(lambda) * value ** 2) / panel.judgesOfComponent[at]!,
    inner,
  );
}
