import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { sha256 } from '#platform/chance';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { InvitationOffer, InvitationsView, InvitationView } from './invitation.view.js';
import { containing, type Page, pageOf } from './page.js';

/** Links live by real time. */
const STATE = `CASE WHEN state = 'open' AND expires_at <= clock_timestamp() THEN 'expired' ELSE state END AS state`;
const CARD = `id, email, name, role, ${STATE}, invited_at AS "invitedAt", expires_at AS "expiresAt",
  answered_at AS "answeredAt"`;
const LIST = `SELECT ${CARD}, count(*) OVER ()::int AS total FROM identity.invitation
  WHERE edition_id = $1 AND ($2::text IS NULL OR email ILIKE $2 OR name ILIKE $2)
  ORDER BY invited_at DESC, id DESC LIMIT $3 OFFSET $4`;
const OFFER = `SELECT edition_id AS "editionId", email, name, role, ${STATE}, expires_at AS "expiresAt",
    EXISTS (SELECT FROM identity.person WHERE person.email = invitation.email AND confirmed_at IS NOT NULL) AS "hasAccount"
  FROM identity.invitation WHERE token_hash = $1`;

/** Invitations as staff see them, and the one behind a link. */
@Injectable()
export class Invitations {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, editionId: string, page: Page): Promise<InvitationsView> {
    found(may.knowSeats(actor, editionId) || null);
    permit(may.readSeats(actor, editionId));
    const values = [editionId, containing(page.q), page.pageSize, (page.page - 1) * page.pageSize];
    return pageOf(await rows<InvitationView & { total: number }>(this.unit.read, LIST, values), page);
  }

  async one(reader: Reader, id: string): Promise<InvitationView> {
    return found(await row<InvitationView>(reader, `SELECT ${CARD} FROM identity.invitation WHERE id = $1`, [id]));
  }

  async offer(token: string): Promise<InvitationOffer> {
    return found(await row<InvitationOffer>(this.unit.read, OFFER, [sha256(token)]));
  }
}
