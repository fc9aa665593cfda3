import type { RoundState } from './round.js';

/** What a judge sees beside their own marks once they are in: the reference, how the panel marked, or both. */
export type CalibrationShows = 'reference' | 'panel' | 'both';

/** Until the round opens its samples may be written and opened; judges score them until it closes. */
export const PREPARING: readonly RoundState[] = ['planned', 'assigned'];
/** See {@link PREPARING}. */
export const SCORING: readonly RoundState[] = ['planned', 'assigned', 'open'];

/** Sheets of others below which how the panel marked would tell who gave what. */
export const FEWEST_OTHERS = 3;

/** Points: a judge this far from what is expected, on average, leans; one whose distances differ so much is uneven. */
const [LEANS, UNEVEN] = [5, 8];

/** A judge's total of a sample beside the one to compare it with; hundredths. */
export interface SampleDistance {
  given: number;
  expected: number;
}

/** How a judge marks the samples. */
export interface Leaning {
  /** Points above (+) or below (−) what is expected, on average. */
  shift: number;
  /** Points by which a single distance differs from that average, on average; null: one sample tells nothing. */
  spread: number | null;
  word: 'level' | 'milder' | 'stricter';
  even: boolean | null;
}

/** How far a judge's totals are from what is expected; null without a sample to compare. */
export function leaningOf(distances: readonly SampleDistance[]): Leaning | null {
  if (distances.length === 0) return null;
  const points = distances.map(({ given, expected }) => (given - expected) / 100);
  const shift = mean(points);
  const spread = points.length > 1 ? mean(points.map((one) => Math.abs(one - shift))) : null;
  return {
    shift: tenths(shift),
    spread: spread === null ? null : tenths(spread),
    word: Math.abs(shift) < LEANS ? 'level' : shift > 0 ? 'milder' : 'stricter',
    even: spread === null ? null : spread < UNEVEN,
  };
}

/** What a judge's total is compared with: the reference, else the mean of the others, where enough of them are in. */
export function expectedOf(reference: number | null, others: readonly number[]): number | null {
  if (reference !== null) return reference;
  return others.length < FEWEST_OTHERS ? null : mean(others);
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const tenths = (points: number) => Math.round(points * 10) / 10 + 0;
