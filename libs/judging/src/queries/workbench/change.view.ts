/** One row of a table of changes, and what confirming it would do. */
export class ChangeRowView {
  row: number;
  number: string;
  title: string;
  judge: string;
  kind: 'add' | 'remove' | 'pin' | null;
  state: 'add' | 'remove' | 'pin' | 'none' | 'faulty';
  /** What forbids it. */
  faults: (
    | 'unknown-entry'
    | 'unknown-judge'
    | 'ambiguous-judge'
    | 'unknown-change'
    | 'duplicate'
    | 'already-reads'
    | 'does-not-read'
    | 'conflict'
    | 'room'
    | 'overload'
    | 'organisation'
  )[];
  /** What one should know before confirming. */
  notes: ('read-before' | 'short' | 'seat')[];
}

/** What a table would do to the draft; nothing is written yet. */
export class ChangePreviewView {
  /** Stands for exactly these changes of this draft: to be sent when they are confirmed. */
  digest: string;
  /** Columns that the table lacks. */
  missing: ('number' | 'judge' | 'email' | 'change')[];
  rows: ChangeRowView[];
}

/** The texts of a workbook's first sheet. */
export class TableCellsView {
  cells: string[][];
}
