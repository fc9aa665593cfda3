import { EntryCardView, StateCountView } from './entry-list.view.js';

/** One entry in the desk's queue. */
export class QueueLineView extends EntryCardView {
  organisationKind: string | null;
  reviewerId: string | null;
  reviewerName: string | null;
  /** Findings nobody dismissed. */
  findings: number;
  blocking: number;
  /** Undecided after the end of the formal review. */
  overdue: boolean;
  proposal: 'refuse' | 'disqualify' | null;
  /** Of an entry that was called to hand in what its round needs: whether that has come; null where it was not. */
  materials: 'awaited' | 'handed-in' | null;
}

/** How many entries the desk's usual filters let through. */
export class QueueCountsView {
  mine: number;
  unassigned: number;
  overdue: number;
  blocking: number;
  toConfirm: number;
  corrected: number;
  /** Submits that wait for files. */
  waiting: number;
  /** Called to hand in what their round needs, and have not. */
  materials: number;
  /** With a request for a change that waits. */
  changes: number;
  /** In the competition, while their lead has taken back a consent that it requires. */
  consents: number;
}

/** A page of the desk's queue; `drafts` counts entries nobody has handed in yet, which staff cannot read. */
export class EntryListView {
  items: QueueLineView[];
  total: number;
  page: number;
  pageSize: number;
  states: StateCountView[];
  counts: QueueCountsView;
  drafts: number;
}

/** Somebody of the desk, and what waits with them. */
export class ReviewerLoadView {
  id: string;
  name: string;
  waiting: number;
  returned: number;
  decided: number;
}

/** Everybody of the desk. */
export class ReviewerLoadsView {
  items: ReviewerLoadView[];
}

/** The entry to look at next; null when nothing waits. */
export class NextEntryView {
  id: string | null;
}

/** What was decided on one day, in Shanghai. */
export class ReviewDayView {
  day: string;
  admitted: number;
  returned: number;
  ended: number;
}

/** How the formal review goes: the last fortnight's days, what waits and since when. */
export class ReviewFiguresView {
  days: ReviewDayView[];
  waiting: number;
  oldestAt: Date | null;
}

/** What would become, or became, of one entry of a batch. */
export class BatchLineView {
  entryId: string;
  number: string;
  title: string;
  outcome: 'would' | 'done' | 'skipped';
  /** Why it is passed over. */
  skip:
    | 'state'
    | 'involved'
    | 'no-change'
    | 'nobody'
    | 'proposal'
    | 'checks'
    | 'findings'
    | 'waiting'
    | 'returned'
    | 'open'
    | 'nothing'
    | 'unworded'
    | 'late'
    | 'refused'
    | null;
  /** Questions of its checklist that are answered with no. */
  failed: number;
  /** In words, when a rule refused it while it was done. */
  reviewerId: string | null;
  reviewerName: string | null;
  /** Whose it was before, to give it back. */
  reviewerBefore: string | null;
}

/** A batch's outcome, entry by entry in the order of their numbers. */
export class BatchView {
  items: BatchLineView[];
  /** How many were, or would be, done. */
  done: number;
}
