import type { MixedFit } from '../models/mixed.js';

/** What watching a panel needs of a severity model; lists in the order of the table that was fitted. */
export type PanelFit = Pick<MixedFit, 'severity' | 'seSeverity' | 'theta' | 'residual' | 'sigma2' | 'sigmaB2'>;

const ROUNDING = 1e-9;

/** σ in points; null when it is not known, or so small that residuals are rounding errors. */
export function sigmaOf({ sigma2 }: Pick<PanelFit, 'sigma2'>): number | null {
  const sigma = Math.sqrt(sigma2 ?? 0);
  return sigma > ROUNDING ? sigma : null;
}
