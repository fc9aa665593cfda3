import { ConsentView, EntryFileView, EntryMemberView, EntryOrganisationView } from '../entry/entry.view.js';

/** One frozen answer; what it may be is for the form that the revision names. */
export class FrozenAnswerView {
  field: string;
  value: unknown;
}

/** When a submit was frozen, and by which form it reads. */
export class RevisionSideView {
  no: number;
  receiptNumber: string;
  frozenAt: Date;
  contentHash: string;
  formVersion: number;
}

/** What a submit froze, as its reader may see it. */
export class RevisionView extends RevisionSideView {
  entryId: string;
  editionId: string;
  number: string;
  /** Number of the entry's newest submit. */
  lastNo: number;
  title: string;
  track: string;
  division: string;
  leadName: string;
  organisation: EntryOrganisationView;
  members: EntryMemberView[];
  answers: FrozenAnswerView[];
  documents: EntryFileView[];
  consents: ConsentView[];
}

/** What one part of an entry was in one revision and is in another; null where it is absent. */
export class PartChangeView {
  path: string;
  before: unknown;
  after: unknown;
}

/** What differs between two submits of an entry, part by part. */
export class RevisionChangesView {
  entryId: string;
  editionId: string;
  number: string;
  lastNo: number;
  title: string;
  before: RevisionSideView;
  after: RevisionSideView;
  changes: PartChangeView[];
}
