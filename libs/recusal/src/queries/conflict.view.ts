import type { ConflictRelation, ConflictState, Effect, Evidence } from '../domain/conflict.js';
import type { Skip } from '../domain/decision.js';

/** A text in every language of the product. */
export class LocalisedView {
  'zh-CN': string;
  en: string;
}

/** What a relation was found in. */
export class ConflictWhyView {
  /** The organisation, or the two with a common parent. */
  organisation?: string;
  /** The member of the team through whom. */
  member?: string;
  /** The question of the form, and what is written there. */
  question?: LocalisedView;
  text?: string;
  year?: number;
  /** What the team gave as its reason. */
  reason?: string;
  /** Until when the person belonged to it. */
  leftAt?: string;
}

/** What the reader may decide about a relation. */
export class ConflictCanView {
  keepAway: boolean;
  letIn: boolean;
  /** Whether it is the reader's own, and waits for their word. */
  answer: boolean;
}

/** How somebody stands to an entry. */
export class ConflictView {
  id: string;
  personId: string;
  personName: string;
  /** Names of the organisations the person belongs to now. */
  organisations: string[];
  roles: string[];
  subjectId: string;
  number: string;
  title: string;
  relation: ConflictRelation;
  evidence: Evidence;
  why: ConflictWhyView;
  state: ConflictState;
  effect: Effect;
  /** What the person concerned, or who entered it, says of it. */
  statement: string | null;
  enteredByName: string | null;
  notedAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  can: ConflictCanView;
}

/** How many relations each group of the list holds. */
export class ConflictCountsView {
  /** Everything that is known now. */
  all: number;
  /** Nobody but a program or one person has spoken yet. */
  open: number;
  /** They keep somebody away. */
  blocking: number;
  /** They wait for the word of the person. */
  asked: number;
  /** Dismissed or lifted. */
  ended: number;
}

/** Somebody of whom a relation can be entered. */
export class HandlerView {
  id: string;
  name: string;
  roles: string[];
}

/** An entry to which a relation can be entered. */
export class HandledView {
  id: string;
  number: string;
  title: string;
}

/** What can be chosen when a relation is entered. */
export class ConflictChoicesView {
  people: HandlerView[];
  subjects: HandledView[];
}

/** A relation that was entered. */
export class PinnedView {
  id: string;
}

/** What the reader may do with the list. */
export class ConflictsCanView {
  pin: boolean;
  decide: boolean;
}

/** A page of an edition's conflicts. */
export class ConflictsView {
  items: ConflictView[];
  total: number;
  page: number;
  pageSize: number;
  counts: ConflictCountsView;
  can: ConflictsCanView;
}

/** What a decision would do to one relation. */
export class ConflictDecisionView {
  id: string;
  personName: string;
  number: string;
  relation: ConflictRelation;
  evidence: Evidence;
  why: ConflictWhyView;
  state: ConflictState;
  statement: string | null;
  /** Why it is left out; null: it would be decided. */
  skip: Skip | null;
}

/** What a decision would do. */
export class ConflictDecisionsView {
  items: ConflictDecisionView[];
  decidable: number;
}
