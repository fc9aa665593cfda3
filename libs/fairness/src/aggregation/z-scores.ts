import { ratioOf, type ScoreTable } from '../scores.js';
import { onOneScale, sumOf } from './scale.js';

/**
 * The mean of each entry's z-scores, in standard deviations, by the table's entries: per judge z = (x − x̄)/s with s
 * over n − 1, and z = 0 where a judge gave one mark or equal marks. An estimate: deviations and variances are exact,
 * only the last division and root are rounded. It can do harm where judges saw entries of unequal quality. Lowering a
 * mark never raises the entry's own value, but it may raise its rank: the judge's other entries move with the spread.
 */
export function meanZScores(table: ScoreTable): Float64Array {
  const sums = new Float64Array(table.entries.length);
  const counts = new Int32Array(table.entries.length);
  const z = zScores(table);
  table.entry.forEach((entry, row) => {
    sums[entry]! += z[row]!;
    counts[entry]! += 1;
  });
  return sums.map((sum, entry) => sum / counts[entry]!);
}

/** By row of the table. */
function zScores({ judges, judge, exact }: ScoreTable): Float64Array {
  const rowsOf: number[][] = judges.map(() => []);
  judge.forEach((at, row) => rowsOf[at]!.push(row));
  const z = new Float64Array(exact.length);
  for (const rows of rowsOf) {
    const { units } = onOneScale(rows.map((row) => exact[row]!));
    standardise(units).forEach((value, at) => {
      z[rows[at]!] = value;
    });
  }
  return z;
}

/** z² = (n·x − Σx)² (n − 1) / (n · (n·Σx² − (Σx)²)), free of the unit. */
function standardise(units: readonly bigint[]): number[] {
  const [n, sum] = [BigInt(units.length), sumOf(units)];
  const spread = n * sumOf(units.map((unit) => unit * unit)) - sum * sum;
  if (spread === 0n) return units.map(() => 0);
  return units.map((unit) => {
    const deviation = n * unit - sum;
    const size = Math.sqrt(ratioOf(deviation * deviation * (n - 1n), n * spread));
    return deviation < 0n ? -size : size;
  });
}
