import { type Actor, found, permit } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { EditionState } from '../domain/edition.js';
import { refuseArchived } from '../domain/edition.js';
import { may } from '../domain/policy.js';
import { AnnouncementEntity } from '../tables/announcement.entity.js';
import { EditionEntity } from '../tables/edition.entity.js';

/** The announcement, locked for one of its edition's writers; for everybody else it is absent. */
export async function lockAnnouncement(tx: Tx, actor: Actor, id: string): Promise<AnnouncementEntity> {
  const lock = { mode: 'pessimistic_write' } as const;
  const announcement = found(await tx.findOne(AnnouncementEntity, { where: { id }, lock }));
  const { editionId } = announcement;
  found(may.writeAnnouncements(actor, { editionId }) || null);
  refuseArchived({ state: await stateOf(tx, editionId) });
  return announcement;
}

/** Refuses whoever may not write announcements: `not-found` where they may not know of the edition. */
export async function assertWriter(tx: Tx, actor: Actor, editionId: string): Promise<void> {
  const state = await stateOf(tx, editionId);
  found(may.seeEdition(actor, { editionId, state }) || null);
  permit(may.writeAnnouncements(actor, { editionId }));
  refuseArchived({ state });
}

async function stateOf(tx: Tx, id: string): Promise<EditionState> {
  return found(await tx.findOne(EditionEntity, { where: { id }, select: { id: true, state: true } })).state;
}
