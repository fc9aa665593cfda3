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
  'reliability-poor' | 'reliability-moderate' | 'reliability-good' | 'reliability-excellent';

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

function reliabilityBand(icc: number): ReliabilityBand {
  if (icc < 0.5) return 'reliability-poor';
  if (icc < 0.75) return 'reliability-moderate';
  return icc <= 0.9 ? 'reliability-good' : 'reliability-excellent';
}
