import type { Journal } from '#journal';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { changeRequestLife } from '../../domain/change-request.js';
import { ChangeRequestEntity } from '../../tables/change-request.entity.js';
import { changePlace } from '../team/store-member.js';

/** Who is asked to lead an entry that is fixed. */
interface Asked {
  entry: { id: string; editionId: string };
  memberId: string;
  at: Date;
}

/** Offers the lead to one member, and to nobody else any more. */
export async function askToLead(
  tx: Tx,
  journal: Journal,
  actor: Actor,
  { entry, places, memberId, at }: Asked & { places: readonly { id: string; leadOfferedAt: Date | null }[] },
): Promise<void> {
  for (const { id } of places.filter((one) => one.leadOfferedAt !== null)) {
    await changePlace(tx, id, { leadOfferedAt: null });
  }
  await changePlace(tx, memberId, { leadOfferedAt: at });
  const note = { editionId: entry.editionId, subject: entry.id, details: { memberId } };
  await journal.record(tx, actor, 'entry.lead-offered', note);
}

/** Notes the yes beside the request, for the organisers to decide; false where no request asks for this member. */
export async function agreeToLead(tx: Tx, journal: Journal, actor: Actor, asked: Asked): Promise<boolean> {
  const { entry, memberId, at } = asked;
  const request = await tx.findOneBy(ChangeRequestEntity, { entryId: entry.id, memberId, state: 'open' });
  if (!request) return false;
  await tx.update(ChangeRequestEntity, { id: request.id }, { agreedAt: at });
  await changePlace(tx, memberId, { leadOfferedAt: null });
  const details = { requestId: request.id, part: request.part };
  await journal.record(tx, actor, 'entry.change-agreed', { editionId: entry.editionId, subject: entry.id, details });
  return true;
}

/** Without a new lead there is nothing left to decide. */
export async function declineToLead(tx: Tx, journal: Journal, actor: Actor, asked: Asked): Promise<void> {
  const { entry, memberId, at } = asked;
  const request = await tx.findOneBy(ChangeRequestEntity, { entryId: entry.id, memberId, state: 'open' });
  if (!request) return;
  const state = changeRequestLife.advance(request.state, 'takeBack');
  await tx.update(ChangeRequestEntity, { id: request.id }, { state, settledBy: actor.personId, settledAt: at });
  const details = { requestId: request.id, part: request.part };
  await journal.record(tx, actor, 'entry.change-taken-back', {
    editionId: entry.editionId,
    subject: entry.id,
    details,
  });
}
