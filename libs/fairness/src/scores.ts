import type { Fraction } from '#kernel';
import { reject } from './input-error.js';

/** What one judge gave one entry, in points; a missing score is an absent element. */
export interface Score {
  readonly entry: string;
  readonly judge: string;
  readonly value: Fraction;
}

/**
 * Scores as numbers and indices: `entry[r]`, `judge[r]` and `value[r]` belong together, r from 0 to rows − 1, sorted
 * by entry, then judge. Ids are sorted by UTF-16 code units, so the order in which scores are given never matters.
 */
export interface ScoreTable {
  readonly entries: readonly string[];
  readonly judges: readonly string[];
  readonly entry: Int32Array;
  readonly judge: Int32Array;
  /** the scores rounded to the nearest double, for estimates */
  readonly value: Float64Array;
  /** the scores themselves */
  readonly exact: readonly Fraction[];
}

/**
 * Sorts scores into a table; only entries and judges with a score appear.
 * @throws InputError `duplicate-row` when a judge scored an entry twice
 */
export function scoreTable(scores: readonly Score[]): ScoreTable {
  const entries = sortedIds(scores.map((score) => score.entry));
  const judges = sortedIds(scores.map((score) => score.judge));
  const [entryAt, judgeAt] = [indexOf(entries), indexOf(judges)];
  const key = (score: Score) => entryAt.get(score.entry)! * judges.length + judgeAt.get(score.judge)!;
  const seen = new Set<number>();
  scores.forEach((score, row) => {
    if (seen.has(key(score)))
      reject('duplicate-row', `${score.judge} scored ${score.entry} more than once`, `/rows/${row}`);
    seen.add(key(score));
  });
  const sorted = scores.toSorted((a, b) => key(a) - key(b));
  return {
    entries,
    judges,
    entry: Int32Array.from(sorted, (score) => entryAt.get(score.entry)!),
    judge: Int32Array.from(sorted, (score) => judgeAt.get(score.judge)!),
    value: Float64Array.from(sorted, (score) => numberOf(score.value)),
    exact: sorted.map((score) => score.value),
  };
}

/** Distinct ids in the order of their UTF-16 code units. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

/** Where each id stands. */
export function indexOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

/** The double nearest to a fraction, as far as its parts are safe integers; within two units in the last place else. */
export function numberOf(value: Fraction): number {
  return ratioOf(value.numerator, value.denominator);
}

const MOST_BITS = 1000;

/** `above / below` as a double, also where the parts alone are beyond every double; as exact as {@link numberOf}. */
export function ratioOf(above: bigint, below: bigint): number {
  const excess = BigInt(Math.max(0, bitsOf(above) - MOST_BITS, bitsOf(below) - MOST_BITS));
  return Number(above >> excess) / Number(below >> excess);
}

/** At least as many bits as it has, at most three more; 0 where a double holds it, which is nearly always. */
function bitsOf(value: bigint): number {
  return Number.isFinite(Number(value)) ? 0 : value.toString(16).length * 4;
}
