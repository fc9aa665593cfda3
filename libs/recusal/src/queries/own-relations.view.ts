import type { ConflictRelation, ConflictState, Effect, Evidence } from '../domain/conflict.js';
import { ConflictWhyView, HandledView } from './conflict.view.js';

/** How the reader stands to an entry. */
export class OwnRelationView {
  id: string;
  subjectId: string;
  number: string;
  title: string;
  relation: ConflictRelation;
  evidence: Evidence;
  why: ConflictWhyView;
  state: ConflictState;
  effect: Effect;
  /** The reader's own words. */
  statement: string | null;
  /** Whether it waits for the reader's word. */
  canAnswer: boolean;
}

/** How the reader stands to the entries of an edition. */
export class OwnRelationsView {
  /** What waits for the reader comes first, then what keeps them away. */
  items: OwnRelationView[];
  /** Entries of which the reader can declare a relation. */
  subjects: HandledView[];
}
