import type { EligibilityVerdict } from '../../domain/review/eligibility-decision.js';
import { CheckedItemView } from '../entry/entry.view.js';

/** A question as far as the desk has come; `ok` is null while it is open. */
export class CheckView {
  code: string;
  ok: boolean | null;
  note: string;
  reasons: string[];
}

/** The desk's notes; `version` is 0 while nobody has noted anything. */
export class WorksheetView {
  checks: CheckView[];
  note: string;
  version: number;
  savedAt: Date | null;
  savedBy: string | null;
}

/** The notes' version after a save. */
export class SavedSheetView {
  version: number;
  savedAt: Date;
}

/** The other entry of a finding about two. */
export class OtherEntryView {
  id: string;
  number: string;
  title: string;
}

/** Something a program noticed; `path` is where in this entry. */
export class ReviewFindingView {
  id: string;
  code: string;
  severity: 'blocking' | 'warning' | 'hint';
  path: string;
  params: Record<string, unknown>;
  other: OtherEntryView | null;
  dismissedAt: Date | null;
  dismissedBy: string | null;
  note: string | null;
}

/** What one part was before the correction and is now. */
export class RevisionChangeView {
  path: string;
  before: unknown;
  after: unknown;
}

/** What a team changed after a return. */
export class ReturnedChangesView {
  fromRevision: number;
  toRevision: number;
  changes: RevisionChangeView[];
  /** Parts that were asked for and are as they were. */
  untouched: string[];
  checklist: CheckedItemView[];
}

/** What the reader may do with a proposal now. */
export class EndProposalCanView {
  confirm: boolean;
  turnDown: boolean;
  takeBack: boolean;
}

/** A refusal or a disqualification that waits for its second person, or did. */
export class EndProposalView {
  id: string;
  kind: 'refuse' | 'disqualify';
  state: 'open' | 'confirmed' | 'turned_down' | 'taken_back';
  revisionNo: number;
  checklist: CheckedItemView[];
  reason: string;
  evidence: string;
  proposedBy: string;
  proposedAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
  note: string;
  can: EndProposalCanView;
}

/** What the reader may do at the desk now. */
export class DeskCanView {
  work: boolean;
  /** Waving findings aside, and having everything looked at again. */
  look: boolean;
  assign: boolean;
  take: boolean;
  proposeRefusal: boolean;
  disqualify: boolean;
  /** Saying whether the proof of eligibility holds. */
  judgeProof: boolean;
}

/** What a reviewer said of the proof that an organisation from elsewhere may enter. */
export class EligibilityDecisionView {
  id: string;
  verdict: EligibilityVerdict;
  reason: string;
  decidedBy: string;
  decidedAt: Date;
  revisionNo: number;
  /** Whether it is about the organisation and the question as they are now. */
  holds: boolean;
}

/** What has to be proven about the organisation, and what was said of it, newest first. */
export class DeskEligibilityView {
  outcome: 'needs-proof' | 'needs-partner' | null;
  decisions: EligibilityDecisionView[];
}

/** What a new look has changed. */
export class LookView {
  added: number;
  gone: number;
  lookedAt: Date;
}

/** Who looks at the entry. */
export class ReviewerView {
  id: string;
  name: string;
}

/** Everything the desk knows of an entry beside what was handed in. */
export class DeskView {
  reviewer: ReviewerView | null;
  worksheet: WorksheetView;
  findings: ReviewFindingView[];
  correction: ReturnedChangesView | null;
  proposals: EndProposalView[];
  eligibility: DeskEligibilityView;
  can: DeskCanView;
}

/** A return as it would be: its deadline, what it opens, and the mail in the team's language. */
export class DecisionPreviewView {
  dueAt: Date;
  fields: string[];
  locale: 'zh-CN' | 'en';
  to: string;
  subject: string;
  body: string;
}
