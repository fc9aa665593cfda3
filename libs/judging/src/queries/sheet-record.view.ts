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
  /** null: not shown while the round is open, except to the judge. */
  total: string | null;
  marks: MarkView[] | null;
}

/** Every time a sheet was handed in, the first one first. */
export class SheetRevisionsView {
  items: SheetRevisionView[];
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
  marks: MarkView[];
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
