import type { ScoreTable } from '../scores.js';

/** The rows of each judge, in the table's order. */
export function rowsByJudge({ judges, judge }: ScoreTable): number[][] {
  const rows = judges.map((): number[] => []);
  judge.forEach((at, row) => rows[at]!.push(row));
  return rows;
}

/** How many marks each entry has, in the table's order. */
export function marksPerEntry({ entries, entry }: ScoreTable): Int32Array {
  const marks = new Int32Array(entries.length);
  for (const at of entry) marks[at]! += 1;
  return marks;
}
