import { spectrum } from '../linear-algebra/spectrum.js';
import type { Panel } from './panel.js';
import { severitiesAt } from './severities.js';

const [LOWEST, HIGHEST, STEPS, HALVINGS] = [-8, 12, 80, 60];

/**
 * λ = σ²/σ_b² by restricted maximum likelihood, log λ in [−8, 12]; null stands for λ = ∞ (σ_b² = 0), when that is at
 * least as likely.
 *
 * In the eigenvectors of M = N − AᵀD⁻¹A (eigenvalues μ_k, r's parts c_k) the deviance but for constants is
 * ν log Q + Σ log(1 + μ_k/λ), where ν = rows − entries and Q = SSE₀ + Σ c_k² λ/(μ_k(μ_k + λ)); SSE₀ is the error of
 * least squares, and the constants of the components (μ_k = 0) fall away. From Henderson's equations: Harville 1977;
 * Bates, Mächler, Bolker & Walker 2015 (lme4). The best of 81 points is refined by bisecting the derivative.
 */
export function remlLambda(panel: Panel): number | null {
  if (panel.within === 0) return null;
  const deviance = devianceOf(panel);
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => LOWEST + (step * (HIGHEST - LOWEST)) / STEPS);
  const values = grid.map((t) => deviance(t).value);
  const best = values.indexOf(Math.min(...values));
  const t = refine((at) => deviance(at).slope, grid, best);
  return nu(panel) * Math.log(panel.within) <= deviance(t).value ? null : Math.exp(t);
}

/** rows − entries: degrees of freedom within entries. */
export function nu({ table }: Panel): number {
  return table.entry.length - table.entries.length;
}

/** The deviance and its derivative, as functions of t = log λ; O(judges) a call. */
function devianceOf(panel: Panel) {
  const { values, parts } = spectrum(panel.laplacian, panel.table.judges.length, panel.surplus);
  const [mu, squares] = [values.subarray(panel.components), parts.subarray(panel.components).map((c) => c * c)];
  const { error } = severitiesAt(panel, 0);
  return (t: number) => {
    const lambda = Math.exp(t);
    let [q, dq, logs, dlogs] = [error, 0, 0, 0];
    mu.forEach((value, k) => {
      const sum = value + lambda;
      const part = (squares[k]! * lambda) / sum;
      q += part / value;
      dq += part / sum;
      logs += Math.log1p(value / lambda);
      dlogs -= value / sum;
    });
    return { value: nu(panel) * Math.log(q) + logs, slope: (nu(panel) * dq) / q + dlogs };
  };
}

/** The minimum beside the best grid point: on the side to which the deviance falls, or the point itself at an end. */
function refine(slope: (t: number) => number, grid: readonly number[], best: number): number {
  const rising = slope(grid[best]!) > 0;
  const [low, high] = rising ? [grid[best - 1], grid[best]] : [grid[best], grid[best + 1]];
  return low === undefined || high === undefined ? grid[best]! : rootBetween(slope, low, high);
}

function rootBetween(slope: (t: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
