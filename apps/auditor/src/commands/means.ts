import {
  clampedMean,
  decimalAt,
  estimateRanks,
  exactRanks,
  meanZScores,
  median,
  plainMean,
  scoresByEntry,
  scoreTable,
  type TrimRule,
  trimmedMean,
  trimRule,
} from '#fairness';
import type { Fraction } from '#kernel';
import { type Row, scoresOf } from '../rows.js';

interface Input {
  rows: Row[];
  trim?: number | TrimRule;
  clamp?: string | number;
  scale?: number;
}

type ByEntry<V> = ReadonlyMap<string, V>;

/** Means of each entry's scores, exact, and the ranks that each method gives. */
export function run(input: Input) {
  const table = scoreTable(scoresOf(input.rows));
  const means = meansOf(input, scoresByEntry(table));
  const exact = { ...means, trimmed: mapOf(means.trimmed, ({ value }) => value) };
  const z = meanZScores(table);
  const zscore = new Map(table.entries.map((id, at) => [id, z[at]!]));
  const ranks = { ...fields(exact, exactRanks), zscore: estimateRanks(zscore) };
  const show = (value: Fraction | null) =>
    value && { value: value.toDecimal(input.scale ?? 2), exact: value.toExact() };
  return {
    ...fields(exact, (values) => Object.fromEntries(mapOf(values, show))),
    trimmed: Object.fromEntries(mapOf(means.trimmed, ({ value, untrimmed }) => value && { ...show(value), untrimmed })),
    zscore: Object.fromEntries(zscore),
    ranks: fields(ranks, (byId) => Object.fromEntries(byId)),
  };
}

function meansOf({ trim = 0, clamp }: Input, scores: ByEntry<readonly Fraction[]>) {
  const rule = trimRule(typeof trim === 'number' ? { drop: trim } : trim);
  const distance = clamp === undefined ? undefined : decimalAt(clamp, '/clamp');
  return {
    mean: mapOf(scores, plainMean),
    median: mapOf(scores, median),
    trimmed: mapOf(scores, (values) => trimmedMean(rule, values)),
    ...(distance && { clamped: mapOf(scores, (values) => clampedMean(distance, values)) }),
  };
}

function mapOf<V, W>(values: ByEntry<V>, change: (value: V) => W): Map<string, W> {
  return new Map([...values].map(([id, value]) => [id, change(value)]));
}

function fields<V, W>(record: Record<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, change(value)]));
}
