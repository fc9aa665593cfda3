import type { PanelFit } from './panel-fit.js';

/** How much more a judge gives than the panel's average judge. */
export interface Leniency {
  /** b̂_j in points, positive = lenient, drawn towards 0 as far as the marks leave it uncertain */
  readonly severity: number;
  /** √Var(b̂_j − b_j), in points; null when the model has no σ² */
  readonly se: number | null;
  /**
   * The same of the distance to this panel's own average instead of all judges there might be: severities add up to 0, and
   * by S·1 = λ·1 (see the model) √(se² − σ_b²/m) for m judges; null when the model has no σ_b²
   */
  readonly seInPanel: number | null;
  /** beyond 2σ_b: up to one judge in twenty is, if judges differ as the model says */
  readonly flag: 'lenient' | 'severe' | null;
}

/** One element a judge. Nobody is flagged where judges do not differ (σ_b² = 0) or no model was fitted. */
export function leniencies({ severity, seSeverity, sigmaB2 }: PanelFit): Leniency[] {
  const limit = 2 * Math.sqrt(sigmaB2 ?? Infinity);
  return Array.from(severity, (value, judge) => ({
    severity: value,
    se: seSeverity?.[judge] ?? null,
    seInPanel: seSeverity && sigmaB2 !== null ? inPanel(seSeverity[judge]!, sigmaB2 / severity.length) : null,
    flag: value > limit ? 'lenient' : value < -limit ? 'severe' : null,
  }));
}

const inPanel = (se: number, ofMean: number) => Math.sqrt(Math.max(0, se ** 2 - ofMean));
