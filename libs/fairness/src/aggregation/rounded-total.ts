import { Fraction, roundHalfUp } from '#kernel';
import { type TrimRule, trimmedMean } from './trimmed-mean.js';

/** One criterion as a whole panel marked it. */
export interface PanelMarks {
  readonly weight: Fraction;
  /** one mark a judge, in points */
  readonly marks: readonly Fraction[];
}

/** After which steps a value is rounded half up, each with its decimals; a step that is not named stays exact. */
export interface Rounding {
  /** the panel's value of a criterion */
  readonly panel?: number;
  /** that value times its weight */
  readonly product?: number;
  /** their sum */
  readonly total?: number;
}

/** A panel's value of one criterion: the trimmed mean, rounded if the rule says so; null without a result. */
export function panelValue(trim: TrimRule, rounding: Rounding, marks: readonly Fraction[]): Fraction | null {
  const { value } = trimmedMean(trim, marks);
  return value && rounded(value, rounding.panel);
}

/**
 * An entry's total of panel values: Σ weight · panel value, rounded after the declared steps; null when a criterion has
 * no value. Where rounding stands is part of the rule: figure skating's program components (ISU) are
 * `{ panel: 2, product: 2 }` with one mark dropped at each end, and any other order gives other totals.
 */
export function roundedTotal(trim: TrimRule, rounding: Rounding, panels: readonly PanelMarks[]): Fraction | null {
  let total = Fraction.ZERO;
  for (const { weight, marks } of panels) {
    const value = panelValue(trim, rounding, marks);
    if (!value) return null;
    total = total.add(rounded(weight.multiply(value), rounding.product));
  }
  return rounded(total, rounding.total);
}

function rounded(value: Fraction, scale: number | undefined): Fraction {
  return scale === undefined ? value : roundHalfUp(value, scale);
}
