import { Injectable } from '@nestjs/common';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { Notifier } from '#notification';
import { newId, randomToken, sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import type { Tx } from '#platform/unit-of-work';
import { emailOf } from '../../domain/email.js';
import { INVITATION_BYTES, INVITATION_DAYS, invitationLife, invitationMails } from '../../domain/invitation.js';
import { nameOf } from '../../domain/person.js';
import type { InvitationOrder } from './invite-person.js';

const WRITE = `INSERT INTO identity.invitation
    (id, edition_id, email, name, role, locale, token_hash, state, invited_by, invited_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp() + make_interval(days => $11))
  ON CONFLICT (edition_id, email, role) WHERE state = 'open' DO UPDATE
    SET name = EXCLUDED.name, locale = EXCLUDED.locale, token_hash = EXCLUDED.token_hash,
        invited_by = EXCLUDED.invited_by, invited_at = EXCLUDED.invited_at, expires_at = EXCLUDED.expires_at
  RETURNING id`;
const SEATED = `SELECT seat.id FROM identity.seat JOIN identity.person ON person.id = seat.person_id
  WHERE seat.edition_id = $1 AND person.email = $2 AND seat.role = $3`;

/** An invitation's row and the link that opens it; the link is known only here and to its reader. */
export interface Issued {
  readonly id: string;
  readonly link: string;
}

interface InvitationMail {
  id: string;
  to: string;
  locale: Locale;
  name: string;
  role: string;
  link: string;
  editionId: string;
}

/** Writes an invitation; `silent` hands the link to the caller instead of mailing it. */
@Injectable()
export class IssueInvitation {
  constructor(
    private readonly notifier: Notifier,
    private readonly texts: Texts,
    private readonly config: PortalConfig,
  ) {}

  async within(tx: Tx, actor: Actor, order: InvitationOrder, silent = false): Promise<Issued> {
    const [email, name, locale] = [emailOf(order.email), nameOf(order.name), order.locale ?? 'zh-CN'];
    const { editionId, role } = order;
    if (await row(tx, SEATED, [editionId, email, role])) refuse('conflict', 'already-seated');
    const token = randomToken(INVITATION_BYTES);
    const state = invitationLife.initial;
    const who = [newId(), editionId, email, name, role, locale, sha256(token), state, actor.personId];
    const values = [...who, await now(tx), INVITATION_DAYS];
    const { id } = found(await row<{ id: string }>(tx, WRITE, values));
    const link = `${this.config.PUBLIC_URL}/invitations/${token}`;
    // Earlier links have stopped working.
    await this.notifier.callOff(tx, email, invitationMails(id));
    if (!silent) await this.mail(tx, { id, to: email, locale, name, role, link, editionId });
    return { id, link };
  }

  private mail(tx: Tx, order: InvitationMail): Promise<void> {
    const { id, to, locale, name, link, editionId } = order;
    const role = this.texts.say(locale, `identity.roles.${order.role}`);
    const vars = { name, role, link, days: INVITATION_DAYS };
    const origin = { template: 'identity.mails.invitation', editionId, dedupeKey: `${invitationMails(id)}${newId()}` };
    return this.notifier.mail(tx, { to, locale, vars, ...origin, secret: true });
  }
}
