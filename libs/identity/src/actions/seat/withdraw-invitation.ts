import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { Notifier } from '#notification';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { invitationLife, invitationMails } from '../../domain/invitation.js';
import { may } from '../../domain/policy.js';
import { InvitationEntity } from '../../tables/invitation.entity.js';

/** Takes an offer back; its link stops working. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly notifier: Notifier,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id));
  }

  async within(tx: Tx, actor: Actor, id: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' } as const;
    const { editionId, email, role, state } = found(await tx.findOne(InvitationEntity, { where: { id }, lock }));
    found(may.knowSeats(actor, editionId) || null);
    permit(may.invite(actor, editionId, role));
    const next = invitationLife.advance(state, 'withdraw');
    const sql = 'UPDATE identity.invitation SET state = $2, answered_at = $3 WHERE id = $1';
    await tx.query(sql, [id, next, await now(tx)]);
    await this.notifier.callOff(tx, email, invitationMails(id));
    await this.journal.record(tx, actor, 'identity.invitation-withdrawn', {
      editionId,
      subject: id,
      details: { role },
    });
  }
}
