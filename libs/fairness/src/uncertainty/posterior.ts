import { type Cholesky, cholesky, solve, solveUpper } from '../linear-algebra/cholesky.js';
import type { MixedFit } from '../models/mixed.js';
import { severitiesAt } from '../models/severities.js';
import { meanOf, priorVariance } from './prior-variance.js';

/** What is known of the entries' true qualities. */
export interface Posterior {
  /** E θ, by entry, in points */
  readonly mean: Float64Array;
  /** τ², in points² */
  readonly tau2: number;
  /** standard normals that one draw takes; 0 when nothing is uncertain: then every draw is the mean */
  readonly noises: number;
  /** One draw of all qualities from standard normals (overwritten), into `out` (by entry). */
  readonly draw: (noise: Float64Array, out: Float64Array) => void;
}

/**
 * The empirical Bayes posterior N(θ̄ + τ²(τ²I + C)⁻¹(θ̂ − θ̄), τ²I − τ⁴(τ²I + C)⁻¹) of a fit, C the covariance of θ̂; null
 * when nothing is known of chance (no entry has two marks).
 *
 * No n × n matrix is formed. The posterior is that of the model y = θ + b + ε with θ_i ~ N(θ̄, τ²), b_j ~ N(0, σ_b²):
 * with κ = σ²/τ² the severities have the precision (N + λI − Aᵀ(D + κI)⁻¹A)/σ², and given them the qualities are
 * independent, N((Σ_j (y_ij − b_j) + κθ̄)/(d_i + κ), σ²/(d_i + κ)). In a fallback, and for σ_b² = 0, there is no b.
 * When σ² = 0 the posterior stands on θ̂, when τ² = 0 on θ̄, alone.
 */
export function posteriorOf(fit: MixedFit): Posterior | null {
  const { theta, seTheta, sigma2, lambda, panel } = fit;
  if (sigma2 === null || seTheta === null) return null;
  const solved = lambda === null ? null : severitiesAt(panel, lambda);
  const tau2 = priorVariance(fit, seTheta, solved);
  const centre = meanOf(theta);
  if (sigma2 === 0) return certain(theta, tau2);
  if (tau2 === 0)
    return certain(
      theta.map(() => centre),
      tau2,
    );
  const shrink = { kappa: sigma2 / tau2, centre };
  const factor = lambda === null ? null : cholesky(precision(fit, lambda, shrink.kappa), panel.table.judges.length);
  const severity = factor ? solve(factor, surplus(fit, shrink)) : panel.surplus.map(() => 0);
  const mean = qualities(fit, shrink, severity);
  const draw = drawer(fit, { mean, kappa: shrink.kappa, sigma: Math.sqrt(sigma2), factor });
  return { mean, tau2, noises: theta.length + (factor?.size ?? 0), draw };
}

interface Shrinkage {
  readonly kappa: number;
  readonly centre: number;
}

function certain(mean: Float64Array, tau2: number): Posterior {
  return { mean, tau2, noises: 0, draw: (_, out) => out.set(mean) };
}

/** N + λI − Aᵀ(D + κI)⁻¹A */
function precision({ panel }: MixedFit, lambda: number, kappa: number): Float64Array {
  const { table, first, marksOfEntry } = panel;
  const m = table.judges.length;
  const matrix = new Float64Array(m * m);
  for (let a = 0; a < m; a += 1) matrix[a * m + a] = lambda;
  marksOfEntry.forEach((marks, i) => {
    const seats = table.judge.subarray(first[i], first[i + 1]);
    for (const a of seats) {
      matrix[a * m + a]! += 1;
      for (const b of seats) matrix[a * m + b]! -= 1 / (marks + kappa);
    }
  });
  return matrix;
}

/** Σ_i (y_ij − E[θ_i | b = 0]), by judge */
function surplus({ panel }: MixedFit, { kappa, centre }: Shrinkage): Float64Array {
  const { table, mean, marksOfEntry, deviation } = panel;
  const result = new Float64Array(table.judges.length);
  table.judge.forEach((at, row) => {
    const i = table.entry[row]!;
    result[at]! += deviation[row]! + (kappa * (mean[i]! - centre)) / (marksOfEntry[i]! + kappa);
  });
  return result;
}

/** E[θ | b] */
function qualities({ panel }: MixedFit, { kappa, centre }: Shrinkage, severity: Float64Array): Float64Array {
  const { mean, marksOfEntry } = panel;
  const shifts = seatSums(panel, severity, new Float64Array(mean.length));
  return mean.map(
    (value, i) => centre + (marksOfEntry[i]! * (value - centre) - shifts[i]!) / (marksOfEntry[i]! + kappa),
  );
}

/** Σ_j b_j over the judges of each entry, into `sums`; plain loops, for every draw comes by here. */
function seatSums({ table, first }: MixedFit['panel'], severity: Float64Array, sums: Float64Array): Float64Array {
  const { judge } = table;
  let row = 0;
  for (let i = 0; i < sums.length; i += 1) {
    const end = first[i + 1]!;
    let sum = 0;
    for (; row < end; row += 1) sum += severity[judge[row]!]!;
    sums[i] = sum;
  }
  return sums;
}

/** Noise: one standard normal an entry, then one a judge. */
function drawer(
  { panel }: MixedFit,
  { mean, kappa, sigma, factor }: { mean: Float64Array; kappa: number; sigma: number; factor: Cholesky | null },
): Posterior['draw'] {
  const own = panel.marksOfEntry.map((marks) => sigma / Math.sqrt(marks + kappa));
  if (!factor) return (noise, out) => own.forEach((deviation, i) => (out[i] = mean[i]! + deviation * noise[i]!));
  const shared = panel.marksOfEntry.map((marks) => sigma / (marks + kappa));
  const n = mean.length;
  return (noise, out) => {
    const severity = noise.subarray(n);
    solveUpper(factor, severity);
    seatSums(panel, severity, out);
    for (let i = 0; i < n; i += 1) out[i] = mean[i]! + own[i]! * noise[i]! - shared[i]! * out[i]!;
  };
}
