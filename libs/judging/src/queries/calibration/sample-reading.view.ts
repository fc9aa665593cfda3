import { MarkView } from '../assignment.view.js';

/** What is wrong with a cell of a table of samples; a column of marks is `marks.CODE`. */
export class SampleFaultView {
  column: string;
  code:
    | 'required'
    | 'too-long'
    | 'forbidden-character'
    | 'not-an-option'
    | 'criterion-unknown'
    | 'criterion-twice'
    | 'mark-malformed'
    | 'mark-step'
    | 'mark-range';
}

/** A sample as a file says it; `reference` null: it gives no marks. */
export class ReadSampleView {
  division: string;
  title: string;
  body: string;
  why: string;
  reference: MarkView[] | null;
}

/** One sample of a file: what it says, or what is wrong with it. */
export class SampleRowView {
  row: number;
  title: string;
  sample: ReadSampleView | null;
  /** `86.50`; null: no marks */
  total: string | null;
  faults: SampleFaultView[];
}

/** What a file would bring; nothing is kept by reading it. */
export class SampleReadingView {
  /** Keys of columns that the table lacks. */
  missing: string[];
  rows: SampleRowView[];
}
