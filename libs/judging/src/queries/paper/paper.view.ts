import { CommentRuleView, CriterionView, MarkView } from '../assignment.view.js';
import { SignatureView } from '../signing/signature.view.js';

/** Score sheets that were printed at once; the file is at /paper-prints/:id. */
export class PaperPrintView {
  id: string;
  /** Numbers of the first and the last sheet, `FINAL-0017`. */
  from: string;
  to: string;
  count: number;
  orderBy: 'judge' | 'entry';
  language: 'zh-CN' | 'en';
  printedAt: Date;
}

/** A printed score sheet in the list. */
export class PaperLineView {
  id: string;
  /** As printed on it, `FINAL-0017`. */
  number: string;
  state: 'printed' | 'transcribed' | 'differing' | 'clashing' | 'official' | 'withdrawn';
  entryNumber: string;
  title: string;
  judgeName: string;
  /** How many have read it off. */
  readings: number;
  /** The reader is one of them. */
  read: boolean;
  scanned: boolean;
}

/** How many printed sheets are in each state. */
export class PaperCountView {
  state: 'printed' | 'transcribed' | 'differing' | 'clashing' | 'official' | 'withdrawn';
  count: number;
}

/** What the reader may do with the round's paper. */
export class PapersCanView {
  print: boolean;
  transcribe: boolean;
}

/** The printed score sheets of a round. */
export class PapersView {
  items: PaperLineView[];
  total: number;
  page: number;
  pageSize: number;
  counts: PaperCountView[];
  /** The newest first. */
  prints: PaperPrintView[];
  can: PapersCanView;
}

/** What somebody read off a sheet. */
export class ReadingView {
  marks: MarkView[];
  comment: string;
  suggestion: string;
  /** Sum of the marks, `86.50`. */
  total: string;
}

/** Who read a sheet off, and when; not what. */
export class ReaderView {
  name: string;
  readAt: Date;
}

/** Two readings that differ, for the third person. */
export class DifferingView {
  first: ReadingView;
  second: ReadingView;
  /** `marks.CODE`, `comment`, `suggestion`. */
  fields: string[];
}

/** Somebody decided, and why. */
export class PaperDecisionView {
  by: string;
  at: Date;
  reason: string;
}

/** The picture of a signed sheet; its bytes are at /paper-sheets/:id/scan. */
export class ScanView {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  state: 'held' | 'passed' | 'refused';
  /** Its code is this sheet's; false: no code could be read. */
  matches: boolean;
}

/** The submitted sheet a paper became. */
export class OfficialView {
  hash: string;
  submittedAt: Date;
  signatures: SignatureView[];
}

/** What the reader may do with a paper sheet now. */
export class PaperCanView {
  transcribe: boolean;
  decide: boolean;
  choose: boolean;
  withdraw: boolean;
  attach: boolean;
  sign: boolean;
}

/** One printed score sheet. Nobody sees what others read off it, but the third person where two readings differ. */
export class PaperView {
  id: string;
  number: string;
  state: 'printed' | 'transcribed' | 'differing' | 'clashing' | 'official' | 'withdrawn';
  roundId: string;
  editionId: string;
  entryNumber: string;
  title: string;
  judgeName: string;
  /** Whose sheet this is: the reader's own is read off by others. */
  own: boolean;
  /** The reader has sheets of their own to hand in first: until then they see nobody else’s. */
  owing: boolean;
  rubric: CriterionView[];
  comment: CommentRuleView;
  readers: ReaderView[];
  /** What the reader read off it. */
  mine: ReadingView | null;
  differing: DifferingView | null;
  /** What the judge has written on a screen for the same duty. */
  electronic: 'none' | 'draft' | 'submitted';
  /** Its judge may not work on the entry any more, or other criteria are in force: it can only be withdrawn. */
  usable: boolean;
  scan: ScanView | null;
  official: OfficialView | null;
  decision: PaperDecisionView | null;
  can: PaperCanView;
}
