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
  const entry = Int32Array.from(scores, (score) => entryAt.get(score.entry)!);
  const judge = Int32Array.from(scores, (score) => judgeAt.get(score.judge)!);
  const rows = sortRows(entry, entries.length, sortRows(judge, judges.length, Int32Array.from(scores.keys())));
  refuseTwice(scores, rows);
  const exact = Array.from(rows, (row) => scores[row]!.value);
  return {
    entries,
    judges,
    entry: rows.map((row) => entry[row]!),
    judge: rows.map((row) => judge[row]!),
    value: Float64Array.from(exact, numberOf),
    exact,
  };
}

/** Rows sorted by a key from 0 to count − 1, equals in the order they had: counting, since comparing is slower. */
function sortRows(key: Int32Array, count: number, rows: Int32Array): Int32Array {
  const next = new Int32Array(count + 1);
  for (const at of key) next[at + 1]! += 1;
  for (let at = 1; at <= count; at += 1) next[at]! += next[at - 1]!;
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    sorted[next[key[row]!]!] = row;
    next[key[row]!]! += 1;
  }
  return sorted;
}

/** Names the first row, as given, that repeats one before it; equal rows are neighbours here, in their given order. */
function refuseTwice(scores: readonly Score[], sorted: Int32Array): void {
  const repeats = sorted.filter((row, at) => {
    const before = at > 0 ? scores[sorted[at - 1]!]! : null;
    return before?.entry === scores[row]!.entry && before.judge === scores[row]!.judge;
  });
  if (repeats.length === 0) return;
  const row = repeats.reduce((first, one) => Math.min(first, one));
  const { entry, judge } = scores[row]!;
  reject('duplicate-row', `${judge} scored ${entry} more than once`, `/rows/${row}`);
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
  const [large, small] = [Number(above), Number(below)];
  if (Number.isFinite(large) && Number.isFinite(small)) return large / small;
  const excess = BigInt(Math.max(bitsOf(above), bitsOf(below)) - MOST_BITS);
  return Number(above >> excess) / Number(below >> excess);
}

/** As many bits as it has, or a few more. */
function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}
