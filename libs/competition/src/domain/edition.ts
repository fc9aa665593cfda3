import { lifecycle, refuse, shanghaiDate } from '#kernel';
import { yearOf } from './calendar.js';
import type { EditionPlan } from './edition-plan.js';
import type { MilestoneTimes } from './milestone.js';

/** Where an edition stands. */
export type EditionState = 'draft' | 'published' | 'archived';
type EditionVerb = 'publish' | 'archive';

/** Life of an edition: a draft is seen by its organisers only; an archived one can never be written again. */
export const editionLife = lifecycle<EditionState, EditionVerb>({
  initial: 'draft',
  final: ['archived'],
  moves: {
    draft: { publish: 'published' },
    published: { archive: 'archived' },
  },
});

/** What the other contexts know of an edition: its rules and its calendar at one moment. */
export interface Edition {
  id: string;
  slug: string;
  state: EditionState;
  version: number;
  plan: EditionPlan;
  /** By milestone code. */
  milestones: Record<string, MilestoneTimes>;
  /** Whether rounds and awards are frozen because scoring has begun. */
  rulesLocked: boolean;
}

/** Refuses with `edition-archived` (409): nothing of an archived edition can be written. */
export function refuseArchived(edition: { state: EditionState }): void {
  if (edition.state === 'archived') refuse('conflict', 'edition-archived');
}

/** Refuses with `edition-draft` or `edition-archived` (409) unless the edition is live: only then do entrants act. */
export function refuseUnlessPublished(edition: { state: EditionState }): void {
  if (edition.state === 'draft') refuse('conflict', 'edition-draft');
  refuseArchived(edition);
}

/** The year that stands for `{{year}}` in the edition's file: that of its first day. */
export function editionYear({ t0 }: { t0: Date }): number {
  return yearOf(shanghaiDate(t0));
}
