import { sumOf } from '../aggregation/scale.js';
import type { CompleteGrid } from './complete-grid.js';
import { midRanks } from './mid-ranks.js';
import { quotient } from './quotient.js';
import { squareSumOf } from './square-sum.js';

/** Kendall's coefficient of concordance. */
export interface KendallW {
  /** 0 (the judges' orders cancel out) … 1 (all judges rank alike) */
  readonly w: number;
  /** m(n − 1)W, about chi-squared when the judges rank at random and there are more than some 7 entries */
  readonly chi2: number;
  /** n − 1 */
  readonly df: number;
}

/**
 * How far m judges rank n entries alike: W = 12S / (m²(n³ − n) − mΣT), S the sum of squares of the entries' rank sums
 * around their mean, T = Σ(t³ − t) over a judge's groups of t equal marks (Kendall & Gibbons 1990, ch. 6).
 * Null with fewer than two judges or entries, and when every judge gave all entries the same mark.
 */
export function kendallW({ entries, judges, marks }: CompleteGrid): KendallW | null {
  if (judges < 2) return null;
  const [m, n] = [BigInt(judges), BigInt(entries.length)];
  const ranks = Array.from({ length: judges }, (_, judge) => midRanks(marks.map((row) => row[judge]!)));
  const sums = marks.map((_, entry) => sumOf(ranks.map(({ doubled }) => doubled[entry]!)));
  const spread = n * squareSumOf(sums) - sumOf(sums) ** 2n;
  const most = m * m * (n ** 3n - n) - m * sumOf(ranks.map(({ ties }) => ties));
  const w = quotient(3n * spread, n * most);
  if (w === null) return null;
  return { w, chi2: quotient(3n * spread * m * (n - 1n), n * most)!, df: entries.length - 1 };
}
