import { MaterialsView } from './materials.view.js';
import { PhoneProofView } from '../draft/phone-proof.view.js';
import { ExpectedFileView, WaitingView } from '../deadline/waiting.view.js';
import { ExtensionView } from '../deadline/extension.view.js';

/** One thing to mend; `path` names a field, a document (`documents.PLAN`) or a consent (`consents.PROCESSING`). */
export class FindingView {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** Who applies. */
export class EntryOrganisationView {
  id: string;
  name: string;
  uscc: string | null;
  kind: string;
  region: string;
  /** The registered address the team declared, which decides; absent where it was handed in before that was kept. */
  declaredRegion?: string;
}

/** The person responsible for the entry; the address only for those who may write to it. */
export class LeadView {
  id: string;
  name: string;
  email: string | null;
  /** Whether they proved by a code that the mobile number in the form is theirs; null without one. */
  phoneVerified: boolean | null;
}

/** A row of a list, in its place. */
export class AnswerRowView {
  id: string;
  version: number;
  savedAt: Date;
}

/**
 * An answer with the version a change must name; 0 in a frozen revision. Of a list, the version is that of the order of
 * its rows, and each row has its own.
 */
export class AnswerView {
  field: string;
  value: unknown;
  version: number;
  savedAt: Date | null;
  rows: AnswerRowView[] | null;
}

/** A member of the team, in order. */
export class EntryMemberView {
  name: string;
  role: string;
  unit: string;
  contribution: string;
}

/** Why a file did not pass its inspection: a refusal's code and what fills its text. */
export class FlawView {
  code: string;
  details: Record<string, unknown>;
}

/** A file of the entry, in its place within its kind; its bytes are at /entries/:id/files/:fileId once it has passed. */
export class EntryFileView {
  id: string;
  kind: string;
  name: string;
  sha256: string;
  size: number;
  mediaType: string;
  state: 'held' | 'passed' | 'refused';
  flaw: FlawView | null;
  /** Pages of a document and seconds of a film, where they are known. */
  pages: number | null;
  seconds: number | null;
}

/** A file as it was handed in. */
export class DocumentView {
  kind: string;
  name: string;
  sha256: string;
  size: number;
}

/** A consent that was given and stands. */
export class ConsentView {
  code: string;
  version: number;
}

/** One answered question of the formal review. */
export class CheckedItemView {
  code: string;
  ok: boolean;
  note: string;
  reasons?: string[];
}

/** A decision of the formal review; the checklist only for staff. */
export class DecisionView {
  verdict: 'admit' | 'return' | 'refuse' | 'lapse' | 'disqualify';
  revisionNo: number;
  reason: string;
  fields: string[];
  checklist: CheckedItemView[];
  dueAt: Date | null;
  decidedAt: Date;
}

/** Where the entry stands, in one sentence whose code this is, and the instant it names. */
export class StatusView {
  code:
    | 'draft-early'
    | 'draft'
    | 'draft-late'
    | 'submitted'
    | 'in-review'
    | 'in-review-again'
    | 'waiting'
    | 'delayed'
    | 'materials'
    | 'materials-done'
    | 'materials-late'
    | 'returned'
    | 'admitted'
    | 'refused'
    | 'withdrawn'
    | 'disqualified';
  at: Date | null;
}

/** What the reader may do now. */
export class EntryCanView {
  edit: boolean;
  submit: boolean;
  withdraw: boolean;
  revive: boolean;
  startReview: boolean;
  decide: boolean;
  return: boolean;
}

/** An entry as its reader may see it: the team its draft while it can change it, everybody else the last revision. */
export class EntryView {
  id: string;
  editionId: string;
  number: string | null;
  state: 'draft' | 'submitted' | 'in_review' | 'returned' | 'admitted' | 'refused' | 'withdrawn' | 'disqualified';
  shows: 'draft' | 'revision';
  title: string;
  track: string;
  division: string;
  version: number;
  /** The version of the edition's form by which the answers read. */
  formVersion: number;
  /** The version of the form in force; a newer one may be adopted by a team that can still edit. */
  formInForce: number;
  organisation: EntryOrganisationView | null;
  eligibility: 'eligible' | 'needs-proof' | 'needs-partner' | null;
  eligibilityFindings: FindingView[];
  /** Where the proof stands that the organisation may enter; null: none is needed. */
  eligibilityProof: 'missing' | 'brought' | 'proven' | null;
  /** The registered address the team declared; it decides. */
  declaredRegion: string | null;
  lead: LeadView;
  proof: PhoneProofView;
  /** Those who joined; of a revision, those it names. */
  members: EntryMemberView[];
  answers: AnswerView[];
  documents: EntryFileView[];
  consents: ConsentView[];
  missing: FindingView[];
  revisionNo: number;
  contentHash: string | null;
  submittedAt: Date | null;
  changedSinceSubmit: boolean;
  deadline: Date | null;
  /** When registration closes for this entry: until then a withdrawal can be taken back. */
  registrationEndsAt: Date;
  /** More time this team was given, in the order it was given. */
  extensions: ExtensionView[];
  /** A submit that was pressed in time and waits for files. */
  waiting: WaitingView | null;
  /** Files of the team that are on their way. */
  arriving: ExpectedFileView[];
  returnedFields: string[];
  /** Questions whose answers stand since the first submit. */
  fixedFields: string[];
  /** What an admitted entry was called to hand in for its round; `deadline` says by when. */
  materials: MaterialsView | null;
  withdrawalReason: string | null;
  decisions: DecisionView[];
  status: StatusView;
  now: Date;
  can: EntryCanView;
}
