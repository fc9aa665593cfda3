import { changeOf, columnOf, MOST_CELL_TEXT, type TableColumn } from './draft-words.js';
import type { ChangeKind } from './draft.js';

/** A row of a table of changes, as it was written; row 1 is the head. */
export interface WrittenChange {
  row: number;
  number: string;
  judge: string;
  email: string;
  /** undefined: a word that means none of them; null: nothing is to change */
  kind: ChangeKind | null | undefined;
}

/** A table of changes: columns that it lacks, and its rows. */
export interface ChangeTable {
  missing: TableColumn[];
  rows: WrittenChange[];
}

/** Reads a table by the names in its head, in either language and any order; columns nobody asked for are left alone. */
export function readChangeTable(cells: readonly (readonly string[])[]): ChangeTable {
  const [head = [], ...lines] = cells;
  const columns = new Map(head.map((text, at) => [columnOf(text), at]));
  const cell = (line: readonly string[], column: TableColumn) => {
    const at = columns.get(column);
    return at === undefined ? '' : (line[at] ?? '').normalize('NFKC').trim().slice(0, MOST_CELL_TEXT);
  };
  const missing = missingOf((column) => columns.has(column));
  const rows = lines.map((line, at): WrittenChange => {
    const word = cell(line, 'change');
    const kind = word === '' ? null : changeOf(word);
    const email = cell(line, 'email').toLowerCase();
    return { row: at + 2, number: cell(line, 'number'), judge: cell(line, 'judge'), email, kind };
  });
  return { missing, rows: rows.filter(({ number, judge, email }) => number + judge + email !== '') };
}

/** A judge is named by name or by mail address. */
function missingOf(has: (column: TableColumn) => boolean): TableColumn[] {
  const judged = has('judge') || has('email');
  return [
    ...(has('number') ? [] : ['number' as const]),
    ...(judged ? [] : ['judge' as const]),
    ...(has('change') ? [] : ['change' as const]),
  ];
}
