import { sumOf } from '../aggregation/scale.js';
import type { CompleteGrid } from './complete-grid.js';
import { squareSumOf } from './square-sum.js';

/** Mean squares of a two-way table with one mark a cell, all in one unit that does not matter to their ratios. */
export interface MeanSquares {
  /** n */
  readonly entries: bigint;
  /** k */
  readonly judges: bigint;
  /** between entries, n − 1 degrees of freedom (MSR, Shrout & Fleiss: BMS) */
  readonly entry: bigint;
  /** between judges, k − 1 (MSC, JMS) */
  readonly judge: bigint;
  /** rest, (n − 1)(k − 1) (MSE, EMS) */
  readonly error: bigint;
  /** within entries, n(k − 1) (MSW, WMS) */
  readonly within: bigint;
}

/** Two-way analysis of variance, exact. Null with fewer than two judges or entries. */
export function meanSquares({ judges, marks }: CompleteGrid): MeanSquares | null {
  if (marks.length < 2 || judges < 2) return null;
  const [n, k] = [BigInt(marks.length), BigInt(judges)];
  const byEntry = marks.map(sumOf);
  const byJudge = Array.from({ length: judges }, (_, judge) => sumOf(marks.map((row) => row[judge]!)));
  const square = sumOf(byEntry) ** 2n;
  // sums of squares, times n·k
  const entry = n * squareSumOf(byEntry) - square;
  const judge = k * squareSumOf(byJudge) - square;
  const error = n * k * squareSumOf(marks.flat()) - square - entry - judge;
  // and over their degrees of freedom, times n(n − 1)(k − 1)
  return {
    entries: n,
    judges: k,
    entry: entry * n * (k - 1n),
    judge: judge * n * (n - 1n),
    error: error * n,
    within: (judge + error) * (n - 1n),
  };
}
