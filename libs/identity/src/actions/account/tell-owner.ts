import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { Notifier } from '#notification';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { EMAIL_UNDO_DAYS } from '../../domain/email-change.js';

/** What the owner of an account is told without having asked. */
export type OwnerMail =
  | 'taken'
  | 'password-reset'
  | 'password-changed'
  | 'factor-enrolled'
  | 'factor-replaced'
  | 'paper-code-used'
  | 'email-change-undone';

/** Mails the owner of an account about something that touches its safety. */
@Injectable()
export class TellOwner {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  run(owner: { id: string }, mail: OwnerMail, dedupeKey: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, owner, mail, dedupeKey));
  }

  async within(tx: Tx, owner: { id: string } | { email: string }, mail: OwnerMail, dedupeKey?: string): Promise<void> {
    const [column, value] = 'id' in owner ? ['id', owner.id] : ['email', owner.email];
    const sql = `SELECT id AS "personId", email AS "to", locale FROM identity.person WHERE ${column} = $1`;
    const person = await row<{ personId: string; to: string; locale: Locale }>(tx, sql, [value]);
    const order = {
      template: `identity.mails.${mail}`,
      vars: { address: this.config.PUBLIC_URL },
      pace: 'urgent' as const,
    };
    const key = dedupeKey ? { dedupeKey } : {};
    if (person) await this.notifier.mail(tx, { ...person, ...order, ...key });
  }

  /** Whoever reads the mail of an address that has no account now. */
  atAddress(tx: Tx, reader: { to: string; locale: Locale }, mail: 'address-reserved'): Promise<void> {
    const vars = { days: EMAIL_UNDO_DAYS };
    return this.notifier.mail(tx, { ...reader, template: `identity.mails.${mail}`, vars, pace: 'urgent' });
  }
}
