import { LocalisedView } from './round.view.js';

/** The round a duty belongs to. */
export class DutyRoundView {
  id: string;
  code: string;
  name: LocalisedView;
  kind: 'online_review' | 'pitch' | 'live_pitch';
  state: 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';
  /** Until when sheets can be written (exclusive). */
  endsAt: Date;
  /** Minutes an entry takes by the round's rule; null: not said. */
  minutesEach: number | null;
}

/** An entry on a judge's own list. */
export class DutyView {
  id: string;
  round: DutyRoundView;
  number: string;
  title: string;
  track: string;
  division: string;
  organisationName: string;
  room: number | null;
  /** Place in this judge's reading order. */
  position: number;
  /** The judge has not yet said how they stand to it. */
  declarationDue: boolean;
  sheet: 'none' | 'draft' | 'submitted';
  /** The judge's own total, `86.50`; null before anything was saved. */
  total: string | null;
  savedAt: Date | null;
  submittedAt: Date | null;
  /** Until when this one may be written, where that is later than the round's end: a further reading asked for late. */
  dueAt: Date | null;
}

/** A judge's own list, in the judge's own order. */
export class DutiesView {
  items: DutyView[];
  total: number;
  page: number;
  pageSize: number;
  /** Sheets still to submit. */
  left: number;
  now: Date;
}

/** An option of a choice. */
export class OptionView {
  code: string;
  label: LocalisedView;
}

/** A column of an answer that is a table. */
export class ColumnView {
  key: string;
  label: LocalisedView;
  kind: string;
  options: OptionView[];
}

/** One answer of the entry, with everything needed to show it. */
export class ReadableAnswerView {
  key: string;
  label: LocalisedView;
  kind: string;
  value: unknown;
  options: OptionView[];
  columns: ColumnView[];
}

/** The answers of a section of the form. */
export class ReadableSectionView {
  code: string;
  name: LocalisedView;
  answers: ReadableAnswerView[];
}

/** A file of the frozen revision; its bytes are at /assignments/:id/files/:fileId once it has passed its inspection. */
export class JudgedDocumentView {
  id: string;
  kind: string;
  name: string;
  size: number;
  mediaType: string;
  state: 'held' | 'passed' | 'refused';
  /** In a copy with the reader's mark, under a mark that the page lays over it, or kept from judges. */
  showing: 'marked' | 'overlaid' | 'kept';
}

/** A member of the team, by whom a judge may be conflicted, and whose part in the project is judged. */
export class JudgedMemberView {
  name: string;
  role: string;
  unit: string;
  contribution: string;
}

/** The entry as it was when the round opened. */
export class JudgedEntryView {
  id: string;
  number: string;
  title: string;
  track: string;
  division: string;
  organisationName: string;
  leadName: string;
  members: JudgedMemberView[];
  revisionNo: number;
  sections: ReadableSectionView[];
  documents: JudgedDocumentView[];
}

/** Anchor of a share of `max`, in percent, from `from` up to the band before. */
export class BandView {
  from: number;
  text: LocalisedView;
}

/** One row of the rubric: 0…max in steps of half a point. */
export class CriterionView {
  code: string;
  name: LocalisedView;
  max: number;
  guide: LocalisedView;
  bands: BandView[];
}

/** How far from the median of the judge's own sheets, of which there must be so many, a total asks for a comment. */
export class OwnMedianView {
  distance: number;
  sheets: number;
}

/** When a comment is due, and how long it must be (code points). */
export class CommentRuleView {
  minLength: number;
  below: number;
  from: number;
  ownMedian?: OwnMedianView;
}

/** A mark, such as `12.5`. */
export class MarkView {
  criterion: string;
  mark: string;
}

/** The judge's own sheet. */
export class SheetView {
  state: 'draft' | 'submitted' | 'voided';
  marks: MarkView[];
  comment: string;
  suggestion: string;
  /** Nobody but the judge ever reads them. */
  notes: string;
  /** Sum of the marks so far, `86.50`. */
  total: string;
  version: number;
  savedAt: Date;
  submittedAt: Date | null;
  /** Why the organisers gave it back; null: they did not, or it is handed in again. */
  reopenReason: string | null;
  /** Criteria without a mark. */
  missing: string[];
  /** Whether the total asks for a longer comment than there is. */
  commentDue: boolean;
}

/** What the judge may do now. */
export class DutyCanView {
  save: boolean;
  submit: boolean;
  recuse: boolean;
}

/** Everything a judge needs to judge one entry; `mark` says who reads, over films too. */
export class AssignmentView {
  id: string;
  editionId: string;
  /** The judge has not yet said how they stand to the entry: its answers and files are left out until then. */
  declarationDue: boolean;
  /** The chief judge has let its result out: its sheets stay as they are. */
  released: boolean;
  round: DutyRoundView;
  entry: JudgedEntryView;
  mark: string;
  rubric: CriterionView[];
  comment: CommentRuleView;
  sheet: SheetView | null;
  /** Totals of the judge's other submitted sheets in this round, smallest first. */
  ownTotals: string[];
  /** How many sheets of the whole panel have a total in each five points, the last with 100; null before it is sealed. */
  panel: number[] | null;
  now: Date;
  can: DutyCanView;
}
