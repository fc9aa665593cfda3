import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { confirmEmailChange, type EmailChange, EMAIL_UNDO_DAYS } from '../../domain/email-change.js';
import { addressTaken } from '../../queries/held-address.js';
import { SessionViews } from '../../queries/session-views.js';
import type { SessionView } from '../../queries/session.view.js';
import { EmailLinks } from './email-links.js';
import { moveAddress } from './move-address.js';

type Waiting = EmailChange & { id: string; oldEmail: string; newEmail: string; at: Date; taken: boolean };

const OWNER = 'SELECT id, locale FROM identity.person WHERE id = $1 FOR NO KEY UPDATE';
const BEHIND = `SELECT id, old_email AS "oldEmail", new_email AS "newEmail", state, expires_at AS "expiresAt",
    clock_timestamp() AS at, ${addressTaken('email_change.new_email', 'email_change.person_id')} AS taken
  FROM identity.email_change WHERE token_hash = $1 AND person_id = $2 FOR UPDATE`;
const CONFIRM = `UPDATE identity.email_change SET state = $2, token_hash = $3, confirmed_at = clock_timestamp(),
  expires_at = clock_timestamp() + make_interval(days => $4),
  factor_before = (SELECT factor_secret FROM identity.person WHERE id = person_id) WHERE id = $1`;
const OTHERS = 'DELETE FROM identity.session WHERE person_id = $1 AND id <> $2';

/**
 * Moves the account to the address whose link was opened, by its owner alone: who got the link by a slip of the pen has
 * no session. The old address learns how to undo it, and every other session ends.
 */
@Injectable()
export class ConfirmEmailChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly links: EmailLinks,
    private readonly views: SessionViews,
  ) {}

  run(actor: Actor, token: string): Promise<SessionView> {
    return this.unit.run((tx) => this.within(tx, actor, token));
  }

  async within(tx: Tx, actor: Actor, token: string): Promise<SessionView> {
    const owner = found(await row<{ id: string; locale: Locale }>(tx, OWNER, [actor.personId]));
    const change = await row<Waiting>(tx, BEHIND, [sha256(token), owner.id]);
    const { id, oldEmail, newEmail, taken, at, ...stand } = change ?? refuse('conflict', 'email-link-dead');
    const state = confirmEmailChange(stand, at);
    if (taken) refuse('conflict', 'email-taken');
    await moveAddress(tx, owner.id, newEmail);
    await tx.query(OTHERS, [owner.id, actor.sessionId]);
    const undo = await this.links.toUndo(tx, owner, oldEmail, newEmail);
    await tx.query(CONFIRM, [id, state, undo, EMAIL_UNDO_DAYS]);
    await this.journal.record(tx, actor, 'identity.email-changed', { editionId: null, subject: owner.id });
    return this.views.of(tx, actor.sessionId);
  }
}
