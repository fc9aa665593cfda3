import { type Cholesky, cholesky, inverse, solve } from '../linear-algebra/cholesky.js';
import type { Panel } from './panel.js';

/** Severities at one λ, and what their uncertainty needs. */
export interface Severities {
  /** b_j, in points */
  readonly severity: Float64Array;
  /** θ_i = mean_j (y_ij − b_j), in points */
  readonly theta: Float64Array;
  /** y_ij − θ_i − b_j by row, in points */
  readonly residual: Float64Array;
  /** Σ (y_ij − θ_i − b_j)² */
  readonly error: number;
  readonly factor: Cholesky;
  readonly lambda: number;
}

/**
 * Solves (M + λI) b = r, M = N − AᵀD⁻¹A. M is singular along each component's constant; r has no part along it, so
 * M + J + λI is solved instead, J the projection on those constants: well conditioned for any λ ≥ 0, and at λ = 0 the
 * least squares solution whose severities sum to 0 in each component.
 */
export function severitiesAt(panel: Panel, lambda: number): Severities {
  const factor = cholesky(regular(panel, lambda), panel.table.judges.length);
  return { ...adjust(panel, solve(factor, panel.surplus)), factor, lambda };
}

/** θ_i and residuals for given severities. */
export function adjust(panel: Panel, severity: Float64Array) {
  const { table, first, mean, deviation } = panel;
  const residual = new Float64Array(deviation.length);
  let error = 0;
  const theta = mean.map((average, i) => {
    let sum = 0;
    for (let row = first[i]!; row < first[i + 1]!; row += 1) sum += severity[table.judge[row]!]!;
    const shift = sum / (first[i + 1]! - first[i]!);
    for (let row = first[i]!; row < first[i + 1]!; row += 1) {
      residual[row] = deviation[row]! + shift - severity[table.judge[row]!]!;
      error += residual[row]! ** 2;
    }
    return average - shift;
  });
  return { severity, theta, residual, error };
}

/** Variances in units of σ²: of θ̂_i, diag(D⁻¹ + W S⁻¹ Wᵀ), and of b_j − b̂_j, diag(S⁻¹); S⁻¹ = M⁺ at λ = 0. */
export function variances(panel: Panel, { factor, lambda }: Severities) {
  const { table, first, componentOfJudge, componentOfEntry, judgesOfComponent } = panel;
  const m = factor.size;
  const covariance = inverse(factor);
  const constantPart = (component: number) => alongConstant(lambda) / judgesOfComponent[component]!;
  const ofTheta = panel.mean.map((_, i) => {
    const seats = table.judge.subarray(first[i], first[i + 1]);
    let sum = 0;
    for (const a of seats) for (const b of seats) sum += covariance[a * m + b]!;
    return 1 / seats.length + sum / seats.length ** 2 + constantPart(componentOfEntry[i]!);
  });
  const ofSeverity = panel.surplus.map((_, j) => covariance[j * m + j]! + constantPart(componentOfJudge[j]!));
  return { ofTheta, ofSeverity };
}

/** S⁻¹ = (M + J + λI)⁻¹ + this · J: 1/λ along the constants instead of 1/(1 + λ), and 0 at λ = 0, where S⁻¹ = M⁺. */
export function alongConstant(lambda: number): number {
  return (lambda > 0 ? 1 / lambda : 0) - 1 / (1 + lambda);
}

function regular({ laplacian, componentOfJudge, judgesOfComponent }: Panel, lambda: number): Float64Array {
  const matrix = Float64Array.from(laplacian);
  const m = componentOfJudge.length;
  for (let a = 0; a < m; a += 1) {
    const component = componentOfJudge[a]!;
    const share = 1 / judgesOfComponent[component]!;
    for (let b = 0; b < m; b += 1) if (componentOfJudge[b] === component) matrix[a * m + b]! += share;
    matrix[a * m + a]! += lambda;
  }
  return matrix;
}
