import { found } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Invitation } from '../../domain/invitation.js';
import { InvitationEntity } from '../../tables/invitation.entity.js';

/** The invitation behind a link, locked, and the real instant by which links expire (not the demo's). */
export async function lockInvitation(tx: Tx, token: string): Promise<{ invitation: Invitation; at: Date }> {
  const where = { tokenHash: sha256(token) };
  const invitation = found(await tx.findOne(InvitationEntity, { where, lock: { mode: 'pessimistic_write' } }));
  const { at } = found(await row<{ at: Date }>(tx, 'SELECT clock_timestamp() AS at'));
  return { invitation, at };
}
