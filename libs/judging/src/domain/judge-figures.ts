import { type DiscriminationBand, discriminationBand, type JudgeWatch, median, type ScoreTable } from '#fairness';
import type { Fraction } from '#kernel';
import type { CommentRule } from './rules.js';

/** What one judge's marks look like beside the others': a reason to ask, never to correct. */
export interface JudgeFigures {
  judgeId: string;
  sheets: number;
  /** points more than the panel's average judge gives, with its 95 % interval; null: too few sheets to tell */
  severity: number | null;
  low: number | null;
  high: number | null;
  flag: 'lenient' | 'severe' | null;
  scatter: 'too-even' | 'too-erratic' | null;
  /** whether the marks follow what the other judges see; null: too few entries to tell */
  discrimination: { correlation: number | null; band: DiscriminationBand } | null;
  /** points from the lowest to the highest total, and their share of the panel's; null: too few sheets to tell */
  range: { lowest: number; highest: number; share: number | null } | null;
  /** how many totals lie far from the median of the judge's own others; null: too few sheets to tell */
  farFromOwn: number | null;
}

/** A total far from the median of its judge's other totals. */
export interface OwnOutlier {
  entryId: string;
  judgeId: string;
  /** points above (or below) that median */
  distance: number;
}

/** How far from the own median is far, in points, and how many other sheets a median needs. */
export type OwnMedian = NonNullable<CommentRule['ownMedian']>;

const OWN_MEDIAN: OwnMedian = { distance: 25, sheets: 5 };
const LEAST_OF_RANGE = 5;
const NORMAL_95 = 1.96;

/** Each judge's figures beside the panel's. Without a model nobody is called lenient, severe or erratic. */
export function judgeFigures(
  judges: readonly JudgeWatch[],
  outliers: ReadonlyMap<string, readonly OwnOutlier[]>,
  unmodelled: boolean,
): JudgeFigures[] {
  return judges.map((watch) => ({
    judgeId: watch.judge,
    sheets: watch.range.marks,
    ...severityOf(watch, unmodelled),
    scatter: unmodelled ? null : watch.outfit.flag,
    discrimination: discriminationOf(watch),
    range: rangeOf(watch),
    farFromOwn: outliers.get(watch.judge)?.length ?? null,
  }));
}

function severityOf({ leniency: { severity, seInPanel: se, flag } }: JudgeWatch, unmodelled: boolean) {
  if (unmodelled || se === null) return { severity: null, low: null, high: null, flag: null };
  return { severity, low: severity - NORMAL_95 * se, high: severity + NORMAL_95 * se, flag };
}

function discriminationOf({ discrimination }: JudgeWatch): JudgeFigures['discrimination'] {
  const band = discriminationBand(discrimination);
  return band && { correlation: discrimination.correlation, band };
}

function rangeOf({ range: { marks, lowest, highest, share } }: JudgeWatch): JudgeFigures['range'] {
  return marks < LEAST_OF_RANGE ? null : { lowest: inPoints(lowest), highest: inPoints(highest), share };
}

/** Totals far from their judge's own median, by judge; only judges with sheets enough stand in it. */
export function ownOutliers(
  { judges, entries, judge, entry, exact }: ScoreTable,
  { distance, sheets }: OwnMedian = OWN_MEDIAN,
): Map<string, OwnOutlier[]> {
  const rows = Map.groupBy(exact.keys(), (row) => judges[judge[row]!]!);
  const enough = [...rows].filter(([, own]) => own.length > sheets);
  return new Map(
    enough.map(([judgeId, own]) => {
      const apart = own.map((row) => {
        const others = own.filter((other) => other !== row).map((other) => exact[other]!);
        return { entryId: entries[entry[row]!]!, judgeId, distance: inPoints(exact[row]!.subtract(median(others)!)) };
      });
      return [judgeId, apart.filter((one) => Math.abs(one.distance) > distance)];
    }),
  );
}

const inPoints = (value: Fraction) => Number(value.toDecimal(2));
