import type { Assignment, AssignmentInput } from '#fairness';
import type { Owed } from '../owed.js';
import type { SharedWords } from '../shared-words.js';
import type { Pair } from '../pair.js';
import { type ChangeBatch, type DraftChange, pairsAfter } from './draft.js';

/** How far a search is, as the solver tells it. */
export interface DraftProgress {
  stage: 'shortage' | 'floor' | 'affinity' | 'integer' | 'lottery';
  round: number;
  columns: number;
  objective: number;
}

/** Who is in which room, and which list an entry is ranked in. */
export interface Seating {
  entries: { entryId: string; room: number; listKey: string }[];
  judges: { judgeId: string; room: number }[];
}

/** What was found out about the pairs of a draft. */
export interface Inspected {
  components: number;
  lambda2: number | null;
  /** judges of each entry who could take one more seat, best first */
  alternates: Record<string, readonly string[]>;
}

/** The problem of an assignment, the answer with its certificate, and what of the problem are answers owed and words shared. */
export interface Solved {
  problem: AssignmentInput;
  result: Assignment;
  /** null: worked out before owed answers were noted */
  owed: Owed | null;
  /** pairs that were drawn with words of the judge that stand in the entry; null: worked out before words counted */
  words: SharedWords | null;
}

/** An assignment as it was in force, so that it can be again. */
export interface PublishedDraw extends Seating {
  seed: string;
  inputsHash: string;
  drawnAt: string;
  duties: [entryId: string, judgeId: string, position: number][];
  proof: Solved | null;
}

/** A draft as far as its pairs go. */
export interface DraftPairs {
  basis: [string, string][] | null;
  anchors: [string, string][];
  changes: ChangeBatch[];
}

/** Everything that was done by hand, in order. */
export function changesOf({ changes }: Pick<DraftPairs, 'changes'>): DraftChange[] {
  return changes.flatMap((batch) => batch.changes);
}

/** Who reads what by a draft: as worked out, with what joins groups, and what was changed by hand. */
export function pairsOf(draft: DraftPairs): Pair[] {
  const worked = [...(draft.basis ?? []), ...draft.anchors].map(([entryId, judgeId]) => ({ entryId, judgeId }));
  return pairsAfter(worked, changesOf(draft));
}
