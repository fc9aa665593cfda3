import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { answerInvitation } from '../../domain/invitation.js';
import { lockInvitation } from './lock-invitation.js';

/** Says no to an offered seat; the link is proof enough, and a reason may stay unsaid. */
@Injectable()
export class DeclineInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, token: string, reason: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, token, reason));
  }

  async within(tx: Tx, actor: Actor, token: string, reason: string): Promise<void> {
    const { invitation, at } = await lockInvitation(tx, token);
    const state = answerInvitation(invitation, 'decline', at);
    const { id, editionId, role } = invitation;
    const sql = 'UPDATE identity.invitation SET state = $2, answered_at = $3, decline_reason = $4 WHERE id = $1';
    await tx.query(sql, [id, state, await now(tx), reason.trim() || null]);
    await this.journal.record(tx, actor, 'identity.invitation-declined', { editionId, subject: id, details: { role } });
  }
}
