import { Fraction } from '#kernel';
import { median } from '../aggregation/means.js';

/** What asks a judge for a comment before a sheet is sealed. */
export type OwnSheetConcern = 'far-from-own-median' | 'outside-usual-totals';

/** When a total is unusual, in points. */
export interface OwnSheetLimits {
  /** how far from the judge's own median is still usual */
  readonly distance: Fraction;
  /** how many other sheets a median needs */
  readonly sheets: number;
  /** the lowest usual total */
  readonly from: Fraction;
  /** the lowest total that is unusually high */
  readonly below: Fraction;
}

const LIMITS: OwnSheetLimits = {
  distance: Fraction.of(25),
  sheets: 5,
  from: Fraction.of(55),
  below: Fraction.of(90),
};

/**
 * Asks whether a total is unusual for the judge who is about to seal it. Only that judge's own sheets may count: what
 * other judges gave must not reach a judge who has not sealed.
 * @param total of the sheet at hand
 * @param others totals of the judge's other sheets
 */
export function ownSheetConcerns(
  total: Fraction,
  others: readonly Fraction[],
  { distance, sheets, from, below }: OwnSheetLimits = LIMITS,
): OwnSheetConcern[] {
  const middle = others.length < sheets ? null : median(others);
  const apart = middle && total.subtract(middle);
  const far = apart !== null && [apart, Fraction.ZERO.subtract(apart)].some((gap) => gap.compare(distance) > 0);
  const outside = total.compare(from) < 0 || total.compare(below) >= 0;
  return [...(far ? (['far-from-own-median'] as const) : []), ...(outside ? (['outside-usual-totals'] as const) : [])];
}
