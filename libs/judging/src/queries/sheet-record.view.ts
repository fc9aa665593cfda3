import { MarkView } from './assignment.view.js';
import { LocalisedView } from './round.view.js';
import { SignatureView } from './signing/signature.view.js';

/** The line of the ledger that stands for a submitted sheet. */
export class SheetLineView {
  seq: number;
  body: string;
  leaf: string;
  chain: string;
}

/** One time a sheet was handed in. */
export class SheetRevisionView {
  no: number;
  submittedAt: Date;
  hash: string;
  /** null: not given back. */
  reopenedAt: Date | null;
  reopenReason: string | null;
  /** Who gave it back; null: nobody, or nobody knows. */
  reopenedBy: string | null;
  /** null: not shown while the round is open, except to the judge. */
  total: string | null;
  marks: MarkView[] | null;
  comment: string | null;
  suggestion: string | null;
}

/** What may be done with a sheet now. */
export class SheetRecordCanView {
  /** Give it back: submitted, the round still takes sheets, and the entry's result is not out. */
  reopen: boolean;
}

/** Every time a sheet was handed in, the first one first. */
export class SheetRevisionsView {
  items: SheetRevisionView[];
  roundId: string;
  number: string;
  title: string;
  judge: string;
  state: 'none' | 'draft' | 'submitted' | 'voided';
  can: SheetRecordCanView;
}

/** How a sheet of a round stands on record. */
export class SheetLineOnRecordView {
  assignmentId: string;
  judge: string;
  number: string;
  title: string;
  state: 'none' | 'draft' | 'submitted' | 'voided';
  submittedAt: Date | null;
  /** Times it was handed in, and given back. */
  revisions: number;
  reopened: number;
  /** The last reason it was given back for. */
  reason: string | null;
  /** null: not shown while the round is open. */
  total: string | null;
}

/** Every sheet of a round, those that were changed after a submit first. */
export class SheetsOnRecordView {
  items: SheetLineOnRecordView[];
  /** Values are shown: the round is over. */
  shown: boolean;
}

/** A mark with the name of its criterion, for whoever cannot look into the rubric any more. */
export class NamedMarkView extends MarkView {
  name: LocalisedView;
}

/** What a judge keeps of a submitted sheet: enough to show later that it was handed in, and that it is unchanged. */
export class SheetReceiptView {
  assignmentId: string;
  edition: LocalisedView;
  round: LocalisedView;
  number: string;
  title: string;
  judge: string;
  no: number;
  submittedAt: Date;
  reopenedAt: Date | null;
  total: string;
  /** In the rubric's order. */
  marks: NamedMarkView[];
  /** What was sealed, as canonical JSON (RFC 8785): SHA-256 of salt and this text is the hash. */
  sealed: string;
  salt: string;
  hash: string;
  /** The paper sheet it was read off by two people, `FINAL-0017`; null: written on a screen. */
  paper: string | null;
  /** Who has confirmed this revision. */
  signatures: SignatureView[];
  /** null: the ledger has no such line, which must not be. */
  line: SheetLineView | null;
  /** Whether the sheet still gives this hash, and the ledger still holds it in an unbroken line. */
  holds: boolean;
  now: Date;
}
