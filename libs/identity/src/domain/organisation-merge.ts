import { refuse } from '#kernel';
import type { Organisation } from './organisation.js';

/** How long a merge can be taken back. */
const UNDO_HOURS = 24;

/** What followed one organisation into another, so that it can go back. */
export interface Moved {
  /** Who belonged to the source; `kept`: they belonged to the target already. */
  people: { personId: string; declaredAt: string; leftAt?: string | null; kept: boolean }[];
  /** Comparison keys of the names that the target did not have before. */
  names: string[];
  /** What had been merged into the source before. */
  redirected: string[];
  /** What the source was the parent of. */
  children: string[];
}

/** Two organisations of the register that turned out to be one. */
export interface Merge {
  id: string;
  sourceId: string;
  targetId: string;
  reason: string;
  moved: Moved;
  mergedBy: string;
  mergedAt: Date;
  undoneBy: string | null;
  undoneAt: Date | null;
}

type Mergeable = Pick<Organisation, 'id' | 'uscc' | 'usccSound' | 'mergedInto' | 'parentId'>;

/**
 * Refuses to merge one into itself (`merge-same`), one that is merged away (`organisation-merged`), two with sound codes
 * that differ, for those are two legal persons (`codes-differ`), the one with the sound code into the one without
 * (`merge-towards-code`), and a parent into its child (`merge-with-parent`).
 */
export function assertMergeable(source: Mergeable, target: Mergeable): void {
  if (source.id === target.id) refuse('invalid', 'merge-same');
  const gone = [source, target].find(({ mergedInto }) => mergedInto !== null);
  if (gone) refuse('conflict', 'organisation-merged', { id: gone.id, into: gone.mergedInto });
  if (source.usccSound && target.usccSound && source.uscc !== target.uscc) refuse('conflict', 'codes-differ');
  if (source.usccSound && !target.usccSound) refuse('conflict', 'merge-towards-code');
  if (source.parentId === target.id || target.parentId === source.id) refuse('conflict', 'merge-with-parent');
}

/** Until when a merge can be taken back, exclusively. */
export function undoableUntil({ mergedAt }: Pick<Merge, 'mergedAt'>): Date {
  return new Date(mergedAt.getTime() + UNDO_HOURS * 3_600_000);
}

/** Refuses with `merge-undone`, `undo-too-late`, or `merge-not-last` when the target itself was merged since. */
export function assertUndoable(
  merge: Pick<Merge, 'mergedAt' | 'undoneAt'>,
  target: Pick<Organisation, 'mergedInto'>,
  now: Date,
): void {
  if (merge.undoneAt !== null) refuse('conflict', 'merge-undone');
  const until = undoableUntil(merge);
  if (now >= until) refuse('conflict', 'undo-too-late', { until });
  if (target.mergedInto !== null) refuse('conflict', 'merge-not-last', { into: target.mergedInto });
}
