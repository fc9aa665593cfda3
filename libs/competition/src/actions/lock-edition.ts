import { type Actor, found, permit } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { refuseArchived } from '../domain/edition.js';
import { may } from '../domain/policy.js';
import { EditionEntity } from '../tables/edition.entity.js';

type Verb = 'changePlan' | 'changeFaq' | 'moveMilestone' | 'publishEdition' | 'archiveEdition' | 'changeCalendar';

/**
 * The edition's row, locked for writing by somebody allowed to: `not-found` when they may not know of it,
 * `not-allowed` when they may not do it, `edition-archived` when nobody can.
 */
export async function lockEdition(tx: Tx, actor: Actor, editionId: string, verb: Verb): Promise<EditionEntity> {
  const edition = await lockedRow(tx, editionId);
  found(may.seeEdition(actor, { editionId, state: edition.state }) || null);
  permit(may[verb](actor, { editionId }));
  refuseArchived(edition);
  return edition;
}

/** The edition's row, locked, where the caller has asked its own policy. */
export async function lockedRow(tx: Tx, id: string): Promise<EditionEntity> {
  return found(await tx.findOne(EditionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
}
