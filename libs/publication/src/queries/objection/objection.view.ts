import type { Ground, ObjectionState } from '../../domain/objection/objection.js';
import type { Matter, Remedy } from '../../domain/objection/remedy.js';
import type { NoticeList } from '../../domain/notice/notice.js';
import { NoticeTextView } from '../notice/notice.view.js';

export class ObjectedNoticeView {
  id: string;
  number: NoticeTextView;
  title: NoticeTextView;
  list: NoticeList;
}

/** What is objected to, as the notice shows it. */
export class TargetView {
  number: string;
  title: string;
  organisation: string;
  award: NoticeTextView | null;
}

export class ClockView {
  dueAt: Date;
  overdue: boolean;
}

/** What the office does because of a decision. */
export class RemedyView {
  step: Remedy;
  done: boolean;
}

/** An objection in a list; nothing says by whom it is. */
export class ObjectionCardView {
  id: string;
  receipt: string;
  editionId: string;
  state: ObjectionState;
  ground: Ground;
  version: number;
  notice: ObjectedNoticeView;
  /** null: the list as a whole. */
  target: TargetView | null;
  matter: Matter;
  entryId: string | null;
  receivedAt: Date;
  acceptDueAt: Date;
  acceptedAt: Date | null;
  decideDueAt: Date | null;
  decidedAt: Date | null;
  /** What is due next. */
  clock: ClockView | null;
  /** What the office does because of the decision, in the order in which it is done. */
  remedies: RemedyView[];
}

export class TipView {
  id: string;
  notice: ObjectedNoticeView;
  /** null: the list as a whole. */
  target: TargetView | null;
  words: string;
  receivedAt: Date;
}

export class ObjectionsView {
  items: ObjectionCardView[];
  /** Supervisors alone read what was told without a name. */
  tips: TipView[];
  can: { decide: boolean };
}

export class EvidenceView {
  id: string;
  side: 'objector' | 'seal' | 'team';
  hearingId: string | null;
  name: string;
  size: number;
  state: 'held' | 'passed' | 'refused';
}

export class HearingView {
  id: string;
  question: string;
  askedAt: Date;
  dueAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  files: EvidenceView[];
}

/** One step, by whom of the staff; what the objector and the team did is nobody's here. */
export class StepView {
  at: Date;
  kind: string;
  by: string | null;
}

export class ObjectionAbilitiesView {
  accept: boolean;
  reject: boolean;
  hear: boolean;
  extend: boolean;
  decide: boolean;
  seeObjector: boolean;
}

/** An objection with everything but who makes it. */
export class ObjectionView extends ObjectionCardView {
  words: string;
  extensionReason: string | null;
  answer: string | null;
  /** Of the objector: for supervisors alone, as files can tell whose they are. */
  evidence: EvidenceView[];
  hearings: HearingView[];
  steps: StepView[];
  /** Decided, and the list has not been shown anew since. */
  secondNoticeOwed: boolean;
  can: ObjectionAbilitiesView;
}

/** Who objects; each look leaves a line in the journal. */
export class ObjectorView {
  name: string;
  phone: string;
  email: string | null;
  organisation: string | null;
}

export class ProofSentView {
  proofId: string;
}

export class ProofTokenView {
  token: string;
}

export class KeptEvidenceView {
  id: string;
  name: string;
  size: number;
}

export class ObjectionReceiptView {
  receipt: string;
}

/** How an objection stands, for whoever made it. */
export class FollowedObjectionView {
  receipt: string;
  state: ObjectionState;
  ground: Ground;
  words: string;
  matter: Matter;
  notice: ObjectedNoticeView;
  target: TargetView | null;
  receivedAt: Date;
  acceptDueAt: Date;
  acceptedAt: Date | null;
  decideDueAt: Date | null;
  decidedAt: Date | null;
  extensionReason: string | null;
  answer: string | null;
  clock: ClockView | null;
}

/** What a team is asked about objections to its entry. */
export class EntryHearingsView {
  items: HearingView[];
  can: { answer: boolean };
}

export class HearingMadeView {
  id: string;
}
