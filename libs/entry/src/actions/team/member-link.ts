import { Injectable } from '@nestjs/common';
import { found, type Locale } from '#kernel';
import { Notifier } from '#notification';
import { randomToken, sha256 } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { INVITATION_BYTES, INVITATION_DAYS, type Member } from '../../domain/member.js';
import type { AtHand } from '../entry/entry-at-hand.js';

/** A fresh link: what is stored of it, and the link itself, known only here and to its reader. */
export interface MemberLink {
  stored: Pick<Member, 'tokenHash'> & { expiresAt: Date };
  link: string;
}

const EXPIRES = 'SELECT clock_timestamp() + make_interval(days => $1) AS "expiresAt"';
const LEAD = `SELECT p.name AS lead, coalesce((SELECT locale FROM identity.person WHERE email = $2), p.locale) AS locale
  FROM identity.person p WHERE p.id = $1`;

/** Makes the links that lead into a team, and mails those that go by mail. */
@Injectable()
export class MemberLinks {
  constructor(
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  async fresh(tx: Tx): Promise<MemberLink> {
    const token = randomToken(INVITATION_BYTES);
    const { expiresAt } = found(await row<{ expiresAt: Date }>(tx, EXPIRES, [INVITATION_DAYS]));
    return { stored: { tokenHash: sha256(token), expiresAt }, link: `${this.config.PUBLIC_URL}/join/${token}` };
  }

  /** To the address of the place, in the language of its owner, or else of the lead; nothing where there is none. */
  async mail(tx: Tx, { entry, edition }: AtHand, { email, name }: Addressed, link: string): Promise<void> {
    if (email === null) return;
    const { lead, locale } = found(await row<{ lead: string; locale: Locale }>(tx, LEAD, [entry.leadId, email]));
    const vars = { name, lead, title: entry.title, edition: edition.plan.name[locale], link, days: INVITATION_DAYS };
    const order = { to: email, locale, template: 'entry.mails.member-invitation', vars, secret: true };
    await this.notifier.mail(tx, { ...order, editionId: entry.editionId, pace: 'urgent' });
  }
}

type Addressed = Pick<Member, 'email' | 'name'>;
