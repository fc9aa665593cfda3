/** What is wrong with a cell of a table. */
export class CellFaultView {
  /** Key of the column. */
  column: string;
  code:
    | 'required'
    | 'too-long'
    | 'forbidden-character'
    | 'not-an-email'
    | 'not-an-option'
    | 'not-a-number'
    | 'duplicate';
}

/** One row of a table, and what taking it over would do. */
export class ImportRowView {
  row: number;
  name: string;
  email: string;
  state: 'new' | 'changed' | 'same' | 'faulty';
  /** Keys of the columns that would change. */
  changed: string[];
  faults: CellFaultView[];
}

/** What taking a table over would do; nothing is written yet. */
export class ImportPreviewView {
  /** Stands for exactly these changes: to be sent with the table when it is taken over. */
  digest: string;
  /** Keys of columns that the table lacks. */
  missing: string[];
  rows: ImportRowView[];
}

/** A table that was taken over. */
export class ImportedView {
  id: string;
  added: number;
  changed: number;
}
