import { OrganisationView } from './organisation.view.js';

/** One line of the register as staff read it. */
export class RegisterLineView extends OrganisationView {
  /** Named instead of a code. */
  authority: string | null;
  aliases: string[];
  /** Of the last change; a correction must name it. */
  version: number;
  /** How many people belong to it. */
  people: number;
  /** What was merged into it. */
  absorbed: string[];
}

/** What the reader may do with the register. */
export class RegisterCanView {
  keep: boolean;
}

/** A page of the register. */
export class RegisterView {
  items: RegisterLineView[];
  total: number;
  page: number;
  pageSize: number;
  can: RegisterCanView;
}

/** One of a pair; `sound`: its credit code identifies it. */
export class TwinView {
  id: string;
  name: string;
  uscc: string | null;
  sound: boolean;
  region: string;
  people: number;
}

/** Two that may be one, and what speaks for it; the source is the one to give up. */
export class DuplicateView {
  source: TwinView;
  target: TwinView;
  grounds: ('name' | 'pinyin' | 'code')[];
}

/** Pairs that may be one, the likeliest first. */
export class DuplicatesView {
  items: DuplicateView[];
}

/** One that was merged, and into what. */
export class MergedView {
  id: string;
  name: string;
}

/** A merge with its reason. */
export class MergeView {
  id: string;
  source: MergedView;
  target: MergedView;
  reason: string;
  mergedBy: string;
  mergedAt: Date;
  undoneBy: string | null;
  undoneAt: Date | null;
  undoableUntil: Date;
  can: MergeCanView;
}

/** What the reader may do with a merge. */
export class MergeCanView {
  undo: boolean;
}

/** Merges, the newest first. */
export class MergesView {
  items: MergeView[];
  total: number;
  page: number;
  pageSize: number;
}

/** A correction with its reason: names before and after. */
export class CorrectionView {
  reason: string;
  changedBy: string;
  changedAt: Date;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What was corrected about one organisation, newest first. */
export class CorrectionsView {
  items: CorrectionView[];
}

/** The id of what was made. */
export class MadeView {
  id: string;
}
