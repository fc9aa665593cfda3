import { lifecycle } from '#kernel';
import { type Pair, pairKey } from '../pair.js';

/** Where a draft of an assignment stands: only a published one is ever read by a judge. */
export type DraftState = 'running' | 'failed' | 'ready' | 'stopped' | 'discarded' | 'published' | 'undone';
/** What moves it. */
export type DraftVerb = 'finish' | 'fail' | 'stop' | 'change' | 'publish' | 'discard' | 'undo';

/** The life of a draft: worked out, looked at, changed by hand, published, and taken back while nobody has read it. */
export const assignmentDraft = lifecycle<DraftState, DraftVerb>({
  initial: 'running',
  final: ['stopped', 'discarded', 'undone'],
  moves: {
    running: { finish: 'ready', fail: 'failed', stop: 'stopped' },
    failed: { discard: 'discarded' },
    ready: { change: 'ready', publish: 'published', discard: 'discarded' },
    published: { undo: 'undone' },
  },
});

/** `pin`: added, and kept when a new draft is worked out. */
export const CHANGE_KINDS = ['add', 'remove', 'pin'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A pair that somebody put in, or took out, by hand. */
export type DraftChange = Pair & { kind: ChangeKind };

/** Changes that were confirmed together, and are taken back together. */
export interface ChangeBatch {
  changes: DraftChange[];
  at: string;
  byId: string;
}

/** The pairs after changes by hand, in the order they were made; a pair is never there twice. */
export function pairsAfter(basis: readonly Pair[], changes: readonly DraftChange[]): Pair[] {
  const pairs = new Map(basis.map(({ entryId, judgeId }) => [pairKey(entryId, judgeId), { entryId, judgeId }]));
  for (const { entryId, judgeId, kind } of changes) {
    if (kind === 'remove') pairs.delete(pairKey(entryId, judgeId));
    else pairs.set(pairKey(entryId, judgeId), { entryId, judgeId });
  }
  return [...pairs.values()];
}

/** The pairs that stay pinned after these changes. */
export function pinsAfter(pins: readonly Pair[], changes: readonly DraftChange[]): Pair[] {
  return pairsAfter(
    pins,
    changes.filter(({ kind }) => kind !== 'add'),
  );
}
