import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { halfHidden } from '../domain/email-change.js';
import type { EmailChangeView, EmailUndoView, WaitingAddressView } from './email-change.view.js';

const OWN = `SELECT email, factor_secret IS NOT NULL AS "asksCode" FROM identity.person WHERE id = $1`;
const WAITING = `SELECT new_email AS address, asked_at AS "askedAt", sent_at AS "sentAt", expires_at AS "expiresAt",
    expires_at <= clock_timestamp() AS expired
  FROM identity.email_change WHERE person_id = $1 AND state = 'waiting'`;
const BEHIND = `SELECT old_email AS email, new_email AS "changedTo", confirmed_at AS "changedAt", expires_at AS until,
    CASE WHEN state = 'undone' THEN 'undone' WHEN expires_at <= clock_timestamp() THEN 'expired' ELSE 'open' END AS state
  FROM identity.email_change WHERE token_hash = $1 AND state IN ('confirmed', 'undone')`;

/** Changes of address as their owners may know them. Links live by real time. */
@Injectable()
export class EmailChanges {
  constructor(private readonly unit: UnitOfWork) {}

  async own(actor: Actor): Promise<EmailChangeView> {
    const reader = this.unit.read;
    const own = found(await row<Pick<EmailChangeView, 'email' | 'asksCode'>>(reader, OWN, [actor.personId]));
    const waiting = await row<WaitingAddressView>(reader, WAITING, [actor.personId]);
    return { ...own, waiting: waiting ?? null };
  }

  /** To whoever holds the link in the mail to the old address; `not-found` for any other word. */
  async undoing(token: string): Promise<EmailUndoView> {
    const view = found(await row<EmailUndoView>(this.unit.read, BEHIND, [sha256(token)]));
    return { ...view, changedTo: halfHidden(view.changedTo) };
  }
}
