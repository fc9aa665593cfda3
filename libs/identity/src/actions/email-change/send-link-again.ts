import { Injectable } from '@nestjs/common';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { EMAIL_CONFIRM_HOURS, EMAIL_LINK_PAUSE } from '../../domain/email-change.js';
import { EmailLinks } from './email-links.js';

const OWNER = 'SELECT id, locale FROM identity.person WHERE id = $1 FOR NO KEY UPDATE';
const WAITING = `SELECT id, new_email AS "newEmail",
    sent_at > clock_timestamp() - make_interval(secs => $2) AS "justSent"
  FROM identity.email_change WHERE person_id = $1 AND state = 'waiting' FOR UPDATE`;
const AGAIN = `UPDATE identity.email_change SET token_hash = $2, sends = sends + 1, sent_at = clock_timestamp(),
  expires_at = clock_timestamp() + make_interval(hours => $3) WHERE id = $1`;

/** Sends a new link to the address that waits to be confirmed; the old one dies. One a minute, by real time. */
@Injectable()
export class SendLinkAgain {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly links: EmailLinks,
  ) {}

  run(actor: Actor): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor));
  }

  async within(tx: Tx, actor: Actor): Promise<void> {
    const owner = found(await row<{ id: string; locale: Locale }>(tx, OWNER, [actor.personId]));
    const waiting = await row<{ id: string; newEmail: string; justSent: boolean }>(tx, WAITING, [
      owner.id,
      EMAIL_LINK_PAUSE,
    ]);
    const { id, newEmail, justSent } = found(waiting);
    if (justSent) refuse('too-many', 'email-link-just-sent', { retryAfter: EMAIL_LINK_PAUSE });
    const tokenHash = await this.links.toConfirm(tx, owner, newEmail);
    await tx.query(AGAIN, [id, tokenHash, EMAIL_CONFIRM_HOURS]);
  }
}
