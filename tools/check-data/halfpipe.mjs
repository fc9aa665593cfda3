import { trimmedMean } from '#fairness';
import { Fraction } from '#kernel';
import { numberIn, rowsOf, tally } from './reader.mjs';

/** Six judges a run, the highest and the lowest score fall out, two decimals shown. */
export function* check(read) {
  const rows = rowsOf(read, 'halfpipe2026_scores.csv');
  const runs = Map.groupBy(rows, ({ entry, run }) => `${entry} ${run}`);
  const means = [...runs.values()].map((run) => {
    const { value } = trimmedMean(
      { drop: 1 },
      run.map((row) => numberIn(row, 'score', Fraction)),
    );
    return value?.toDecimal(2) === run[0].published_trimmed_mean;
  });
  yield tally('halfpipe, trimmed means', means, 24);
}
