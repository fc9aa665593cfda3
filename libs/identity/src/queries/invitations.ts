import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { sha256 } from '#platform/chance';
import { containing, pageOf, type Search } from '#platform/page';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { addressReserved, holdsAddress } from './held-address.js';
import type { InvitationOffer, InvitationsView, InvitationView } from './invitation.view.js';

/** Links live by real time. */
const STATE = `CASE WHEN state = 'open' AND expires_at <= clock_timestamp() THEN 'expired' ELSE state END AS state`;
const CARD = `id, email, name, role, ${STATE}, invited_at AS "invitedAt", expires_at AS "expiresAt",
  answered_at AS "answeredAt"`;
const LIST = `SELECT ${CARD} FROM identity.invitation
  WHERE edition_id = $1 AND ($2::text IS NULL OR email ILIKE $2 OR name ILIKE $2)`;
const OFFER = `SELECT edition_id AS "editionId", email, name, role, ${STATE}, expires_at AS "expiresAt",
    EXISTS (SELECT FROM identity.person WHERE person.email = invitation.email AND confirmed_at IS NOT NULL)
      OR ${addressReserved('invitation.email')} AS "hasAccount",
    ${holdsAddress('$2::uuid', 'invitation.email')} AS "forReader"
  FROM identity.invitation WHERE token_hash = $1`;

/** Invitations as staff see them, and the one behind a link. */
@Injectable()
export class Invitations {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, editionId: string, page: Search): Promise<InvitationsView> {
    found(may.knowSeats(actor, editionId) || null);
    permit(may.readSeats(actor, editionId));
    const list = { select: LIST, order: '"invitedAt" DESC, id DESC' };
    return pageOf<InvitationView>(this.unit.read, list, [editionId, containing(page.q)], page);
  }

  async one(reader: Reader, id: string): Promise<InvitationView> {
    return found(await row<InvitationView>(reader, `SELECT ${CARD} FROM identity.invitation WHERE id = $1`, [id]));
  }

  async offer(actor: Actor, token: string): Promise<InvitationOffer> {
    return found(await row<InvitationOffer>(this.unit.read, OFFER, [sha256(token), actor.personId]));
  }
}
