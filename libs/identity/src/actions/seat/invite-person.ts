import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { SeatRole } from '../../domain/seat.js';
import { Invitations } from '../../queries/invitations.js';
import type { InvitationView } from '../../queries/invitation.view.js';
import { IssueInvitation } from './issue-invitation.js';

/** Whom to offer which seat. */
export interface InvitationOrder {
  readonly editionId: string;
  readonly email: string;
  readonly name: string;
  readonly role: SeatRole;
  /** Language of the mail; zh-CN when not given. */
  readonly locale?: Locale;
}

/** Offers somebody a seat by mail. Asked again while the offer is open, it sends a new link, and the old one dies. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly issue: IssueInvitation,
    private readonly invitations: Invitations,
  ) {}

  run(actor: Actor, order: InvitationOrder): Promise<InvitationView> {
    return this.unit.run((tx) => this.within(tx, actor, order));
  }

  async within(tx: Tx, actor: Actor, order: InvitationOrder): Promise<InvitationView> {
    const { editionId, role } = order;
    found(may.knowSeats(actor, editionId) || may.invite(actor, editionId, role) || null);
    permit(may.invite(actor, editionId, role));
    const { id } = await this.issue.within(tx, actor, order);
    const note = { editionId, subject: id, details: { role } };
    await this.journal.record(tx, actor, 'identity.invitation-sent', note);
    return this.invitations.one(tx, id);
  }
}
