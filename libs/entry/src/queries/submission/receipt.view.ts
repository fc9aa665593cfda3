import { DocumentView, EntryOrganisationView } from '../entry/entry.view.js';

/** Proof of a submit: what was frozen, when, and the hash that anybody can take again. */
export class ReceiptView {
  entryId: string;
  /** Of this submit: it counts without gaps in the edition. */
  receiptNumber: string;
  number: string;
  revision: number;
  contentHash: string;
  submittedAt: Date;
  title: string;
  track: string;
  division: string;
  leadName: string;
  organisation: EntryOrganisationView;
  documents: DocumentView[];
}

/** One submit of an entry. */
export class RevisionLineView {
  id: string;
  no: number;
  receiptNumber: string;
  title: string;
  contentHash: string;
  frozenAt: Date;
}

/** Every submit of an entry, newest first. */
export class RevisionListView {
  items: RevisionLineView[];
}

/** One thing that happened to an entry; names of people only for staff. */
export class HistoryLineView {
  at: Date;
  kind: string;
  actorName: string | null;
  /** The member it is about, as the team names them. */
  about: string | null;
  details: Record<string, unknown>;
}

/** What happened to an entry, oldest first. */
export class HistoryView {
  items: HistoryLineView[];
}
