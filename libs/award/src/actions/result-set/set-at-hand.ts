import { refuseArchivedIn } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { SetContent } from '../../domain/result-set/result-set.js';
import { decidesAbout } from '../../domain/result-set/set-difference.js';
import { contentOf, liveSet, setRow, type SetRow } from '../../queries/result-set/set-rows.js';
import { refuseChoosing } from '../lock-prizes.js';

/** A set that somebody is about to decide about. */
export async function setAtHand(tx: Tx, actor: Actor, id: string): Promise<SetRow> {
  const set = found(await setRow(tx, id));
  const { editionId } = set;
  found(may.viewPrizes(actor, { editionId }) || null);
  permit(may.finaliseResults(actor, { editionId, confirmedBy: null }));
  await refuseArchivedIn(tx, editionId);
  return set;
}

/**
 * What it says, read under the locks of the results; refuses once it is decided about, and whoever must keep away from
 * somebody whom it changes.
 */
export async function undecided(tx: Tx, actor: Actor, { id, editionId }: SetRow): Promise<SetContent> {
  if (found(await setRow(tx, id)).state !== 'beside') refuse('conflict', 'set-decided');
  const content = found(await contentOf(tx, id));
  const live = await liveSet(tx, editionId);
  await refuseChoosing(tx, actor, decidesAbout(live?.content, content));
  return content;
}
