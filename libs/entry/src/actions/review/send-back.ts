import { refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { assertCorrectable, dueAtOf } from '../../domain/review.js';
import { workingDays } from '#competition';
import type { AtHand } from '../entry/entry-at-hand.js';
import { restoreHandedIn } from '../submission/restore-handed-in.js';

/** What a team is to correct. `fields`: empty for everything; `dueAt`: null for the usual deadline. */
export interface Correction {
  fields: string[];
  dueAt: Date | null;
}

/**
 * `edition` in `atHand` asks what the last submit answered. Until when the correction is due, the draft made ready for it: where only some parts are open, the others stand again
 * as they were handed in, so that a change that was never submitted does not slip in.
 */
export async function sendBack(tx: Tx, atHand: AtHand, { fields, dueAt }: Correction): Promise<Date> {
  const { edition, at } = atHand;
  assertCorrectable(edition.plan, fields);
  if (dueAt !== null && dueAt <= at) refuse('invalid', 'due-in-past');
  if (fields.length > 0) await restoreHandedIn(tx, atHand, fields);
  return dueAt ?? dueAtOf(at, edition.plan.correctionDays, await workingDays(tx));
}
