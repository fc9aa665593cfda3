import { decimalAt, type Score } from '#fairness';

/** A mark given by a judge to an entry, as it stands in an input: `[entry, judge, score]`. */
export type Row = readonly [entry: string, judge: string, score: string | number];

/**
 * Rows as exact scores. A JSON number is read as its shortest decimal text (`12.5`).
 * @throws InputError `score-malformed` at `/rows/i/2` for what is no plain decimal: texts with an exponent, `+1`, `-0`, `.5`, `1.`,
 * more than 100 characters
 */
export function scoresOf(rows: readonly Row[]): Score[] {
  return rows.map(([entry, judge, score], row) => ({ entry, judge, value: decimalAt(score, `/rows/${row}/2`) }));
}
