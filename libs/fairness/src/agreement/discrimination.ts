import type { ScoreTable } from '../scores.js';
import type { PanelFit } from './panel-fit.js';
import { marksPerEntry, rowsByJudge } from './rows-by-judge.js';

/** Whether a judge's marks follow the quality that the other judges see. */
export interface Discrimination {
  /** how many of the judge's entries somebody else scored, too */
  readonly entries: number;
  /** points a judge gives for one point of quality; below 1 also because the others' view is uncertain, too */
  readonly slope: number | null;
  /** Pearson's correlation, −1 … 1 */
  readonly correlation: number | null;
}

const [LEAST_ENTRIES, ROUNDING] = [3, 1e-9];
const UNKNOWN = { slope: null, correlation: null };

/**
 * For each judge the least squares line of their marks on the mean of the other judges' marks of the same entry, each
 * less that judge's severity. Entries that nobody else scored do not count. Null with fewer than 3 entries, the
 * correlation also for a judge whose marks are all equal, both when the others see no difference.
 */
export function discriminations(table: ScoreTable, { theta, severity }: PanelFit): Discrimination[] {
  const marks = marksPerEntry(table);
  const others = (row: number) => {
    const [entry, judge] = [table.entry[row]!, table.judge[row]!];
    const own = table.value[row]! - severity[judge]!;
    return (marks[entry]! * theta[entry]! - own) / (marks[entry]! - 1);
  };
  return rowsByJudge(table).map((all) => {
    const rows = all.filter((row) => marks[table.entry[row]!]! > 1);
    const entries = rows.length;
    if (entries < LEAST_ENTRIES) return { entries, ...UNKNOWN };
    const own = rows.map((row) => table.value[row]!);
    return { entries, ...lineOf(rows.map(others), own) };
  });
}

function lineOf(xs: readonly number[], ys: readonly number[]): Omit<Discrimination, 'entries'> {
  const [x, y] = [centred(xs), centred(ys)];
  const [xx, xy, yy] = [product(x, x), product(x, y), product(y, y)];
  const none = xs.length * ROUNDING ** 2;
  if (xx <= none) return UNKNOWN;
  return { slope: xy / xx, correlation: yy <= none ? null : xy / Math.sqrt(xx * yy) };
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}
