import type { Discrimination } from './discrimination.js';
import type { Icc } from './intraclass.js';
import type { KendallW } from './kendall.js';

/** How far judges rank alike, for people: a code to translate. */
export type ConcordanceBand =
  | 'concordance-very-weak'
  | 'concordance-weak'
  | 'concordance-moderate'
  | 'concordance-strong'
  | 'concordance-very-strong';

/** How far a panel's mean can be relied on, for people: a code to translate. */
export type ReliabilityBand =
  | 'reliability-poor'
  | 'reliability-moderate'
  | 'reliability-good'
  | 'reliability-excellent';

/** How close marks are, for people: a code to translate. */
export type ClosenessBand = 'closeness-high' | 'closeness-fair' | 'closeness-low';

/** Whether a judge's marks follow the quality that the others see, for people: a code to translate. */
export type DiscriminationBand = 'discrimination-clear' | 'discrimination-open' | 'discrimination-lacking';

/**
 * W below .2 very weak, .4 weak, .6 moderate, .8 strong, from there very strong: halfway between the marks .1, .3, .5,
 * .7 and .9 that Schmidt (1997, "Managing Delphi surveys using nonparametric statistical techniques") gives.
 */
export function concordanceBand({ w }: KendallW): ConcordanceBand {
  if (w < 0.2) return 'concordance-very-weak';
  if (w < 0.4) return 'concordance-weak';
  if (w < 0.6) return 'concordance-moderate';
  return w < 0.8 ? 'concordance-strong' : 'concordance-very-strong';
}

/**
 * From where to where the 95 % interval of an ICC reaches: below .5 poor, .75 moderate, up to .9 good, above excellent.
 * Koo & Li (2016) ask to judge by the interval, not by the value. Null when the interval is undefined, crossed or beyond
 * 1, so when the data cannot tell.
 */
export function reliabilityBands({ low, high }: Icc): readonly [ReliabilityBand, ReliabilityBand] | null {
  return low === null || high === null || low > high || high > 1 ? null : [reliabilityBand(low), reliabilityBand(high)];
}

/** α from .8 high, from .667 fair, below low: what Krippendorff (2004, *Content Analysis*) asks of data to rely on. */
export function closenessBand(alpha: number): ClosenessBand {
  if (alpha >= 0.8) return 'closeness-high';
  return alpha >= 0.667 ? 'closeness-fair' : 'closeness-low';
}

const [LEAST_ENTRIES, LARGE, ONE_SIDED] = [10, 0.5, 1.645];

/**
 * A correlation from .5, a large one (Cohen 1988), is clear; lacking is what lies below even with its upper bound (Fisher's
 * z, one-sided 95 %), or marks that are all the same. Between them the sheets leave it open. Null with fewer than 10
 * entries, where one alone decides the figure, or where the others see no difference.
 */
export function discriminationBand({ entries, slope, correlation }: Discrimination): DiscriminationBand | null {
  if (entries < LEAST_ENTRIES || slope === null) return null;
  if (correlation === null) return 'discrimination-lacking';
  if (correlation >= LARGE) return 'discrimination-clear';
  const upper = Math.tanh(Math.atanh(Math.max(-1, correlation)) + ONE_SIDED / Math.sqrt(entries - 3));
  return upper < LARGE ? 'discrimination-lacking' : 'discrimination-open';
}

function reliabilityBand(icc: number): ReliabilityBand {
  if (icc < 0.5) return 'reliability-poor';
  if (icc < 0.75) return 'reliability-moderate';
  return icc <= 0.9 ? 'reliability-good' : 'reliability-excellent';
}
