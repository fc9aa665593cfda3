import type { ScoreTable } from '../scores.js';
import { marksByEntry } from './marks-by-entry.js';

/** The marks of the entries that all judges scored. */
export interface CompleteGrid {
  /** ids, sorted */
  readonly entries: readonly string[];
  /** how many judges there are */
  readonly judges: number;
  /** `marks[i][j]`: entry i, judge j, both in the order of their ids, in whole units that all marks share */
  readonly marks: readonly (readonly bigint[])[];
}

/** Leaves out every entry that some judge of the table did not score. */
export function completeGrid(table: ScoreTable): CompleteGrid {
  const rows = marksByEntry(table);
  const complete = (marks: readonly bigint[]) => marks.length === table.judges.length;
  return {
    entries: table.entries.filter((_, entry) => complete(rows[entry]!)),
    judges: table.judges.length,
    marks: rows.filter(complete),
  };
}
