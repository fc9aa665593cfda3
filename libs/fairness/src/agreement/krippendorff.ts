import { Fraction } from '#kernel';
import { sumOf } from '../aggregation/scale.js';
import type { ScoreTable } from '../scores.js';
import { marksByEntry } from './marks-by-entry.js';
import { midRanks } from './mid-ranks.js';
import { quotient } from './quotient.js';
import { squareSumOf } from './square-sum.js';

/** Krippendorff's α by how marks are read; 1 perfect, 0 as by chance, null where undefined. */
export interface Alpha {
  /** distances count: δ² = (c − k)² */
  readonly interval: number | null;
  /** only order counts: δ² = (Σ n_g from c to k − (n_c + n_k)/2)² */
  readonly ordinal: number | null;
  /** only equality counts: δ² = 1 unless c = k */
  readonly nominal: number | null;
}

/** Σ δ² over all pairs of these marks, but for a factor. */
type Disagreement = (marks: readonly bigint[]) => bigint;

/**
 * α = 1 − D_o/D_e over the entries with at least two marks, whoever gave them (Krippendorff 2011, "Computing
 * Krippendorff's alpha-reliability"). Null when all these marks are equal (D_e = 0) or there are none.
 *
 * The sums over the coincidence matrix are taken from its margins: of m marks of an entry, Σδ² is mΣx² − (Σx)², and
 * the ordinal distance is the difference of the mid-ranks over all pairable marks. So it is exact and takes O(N log N).
 */
export function krippendorffAlpha(table: ScoreTable): Alpha {
  const pairable = marksByEntry(table).filter((unit) => unit.length > 1);
  return {
    interval: alphaOf(pairable, squaredDistances),
    ordinal: alphaOf(inMidRanks(pairable), squaredDistances),
    nominal: alphaOf(pairable, unequalPairs),
  };
}

function alphaOf(units: readonly (readonly bigint[])[], disagreement: Disagreement): number | null {
  const marks = units.flat();
  const expected = disagreement(marks);
  const observed = units
    .map((unit) => Fraction.of(disagreement(unit), unit.length - 1))
    .reduce((sum, part) => sum.add(part), Fraction.ZERO);
  const scale = expected * observed.denominator;
  return quotient(scale - BigInt(marks.length - 1) * observed.numerator, scale);
}

function inMidRanks(units: readonly (readonly bigint[])[]): bigint[][] {
  const { doubled } = midRanks(units.flat());
  let next = 0;
  return units.map((unit) => doubled.slice(next, (next += unit.length)));
}

function squaredDistances(marks: readonly bigint[]): bigint {
  return BigInt(marks.length) * squareSumOf(marks) - sumOf(marks) ** 2n;
}

function unequalPairs(marks: readonly bigint[]): bigint {
  const counts = new Map<bigint, bigint>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0n) + 1n);
  return BigInt(marks.length) ** 2n - squareSumOf([...counts.values()]);
}
