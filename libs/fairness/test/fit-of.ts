import type { PanelFit } from '../src/agreement/panel-fit.js';
import type { ScoreTable } from '../src/scores.js';

/** A fit with given figures: quality by entry and leniency by judge in points, residuals as they follow. */
export function fitOf(
  { entry, judge, value }: ScoreTable,
  theta: readonly number[],
  severity: readonly number[],
  sigmas: Partial<PanelFit> = {},
): PanelFit {
  return {
    theta: Float64Array.from(theta),
    severity: Float64Array.from(severity),
    seSeverity: null,
    residual: value.map((mark, row) => mark - theta[entry[row]!]! - severity[judge[row]!]!),
    sigma2: 1,
    sigmaB2: 1,
    ...sigmas,
  };
}
