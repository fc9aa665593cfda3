import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse, VISITOR } from '#kernel';
import { Notifier } from '#notification';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { EMAIL_UNDO_DAYS } from '../../domain/email-change.js';
import { type Invitation, invitationLife, invitationMails } from '../../domain/invitation.js';
import { may } from '../../domain/policy.js';
import { addressReserved } from '../../queries/held-address.js';
import { InvitationEntity } from '../../tables/invitation.entity.js';
import { GrantSeat } from './grant-seat.js';

const ACCEPT = 'UPDATE identity.invitation SET state = $2, person_id = $3, answered_at = $4 WHERE id = $1';
const KNOWN = 'SELECT id FROM identity.person WHERE email = $1';
const RESERVED = `SELECT 1 WHERE ${addressReserved('$1::text')}`;
/** Without a password, and the address not proven: whoever proves it by mail has this account. */
const OPEN = `INSERT INTO identity.person (id, email, name, locale, created_at) VALUES ($1, $2, $3, $4, $5)`;

/** Takes an offered seat for somebody who stands before whoever invited them, where no mail arrives. */
@Injectable()
export class AcceptInPerson {
  constructor(
    private readonly journal: Journal,
    private readonly seats: GrantSeat,
    private readonly notifier: Notifier,
  ) {}

  /** @returns the person, whose account is made where the address has none */
  async within(tx: Tx, actor: Actor, invitationId: string): Promise<string> {
    const where = { id: invitationId };
    const invitation = found(await tx.findOne(InvitationEntity, { where, lock: { mode: 'pessimistic_write' } }));
    const { id, editionId, role } = invitation;
    permit(may.invite(actor, editionId, role));
    const state = invitationLife.advance(invitation.state, 'accept');
    const personId = await this.personOf(tx, invitation);
    await tx.query(ACCEPT, [id, state, personId, await now(tx)]);
    const note = { editionId, subject: id, details: { personId, role, inPerson: true } };
    await this.journal.record(tx, actor, 'identity.invitation-accepted', note);
    await this.notifier.callOff(tx, invitation.email, invitationMails(id));
    await this.seats.unasked(tx, actor, { personId, editionId, role });
    return personId;
  }

  private async personOf(tx: Tx, { email, name, locale }: Invitation): Promise<string> {
    const known = await row<{ id: string }>(tx, KNOWN, [email]);
    if (known) return known.id;
    if (await row(tx, RESERVED, [email])) return refuse('conflict', 'address-reserved', { days: EMAIL_UNDO_DAYS });
    const id = newId();
    await tx.query(OPEN, [id, email, name, locale, await now(tx)]);
    await this.journal.record(tx, VISITOR, 'identity.account-opened', { editionId: null, subject: id });
    return id;
  }
}
