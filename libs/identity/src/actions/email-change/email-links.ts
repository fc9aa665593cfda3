import { Injectable } from '@nestjs/common';
import { found, type Locale, refuse } from '#kernel';
import { Notifier } from '#notification';
import { randomToken, sha256 } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import {
  EMAIL_CONFIRM_HOURS,
  EMAIL_LINK_BYTES,
  EMAIL_LINKS_A_DAY,
  EMAIL_UNDO_DAYS,
  halfHidden,
} from '../../domain/email-change.js';
import { addressTaken } from '../../queries/held-address.js';

const SENDS = `SELECT coalesce(sum(sends), 0)::int AS sends FROM identity.email_change
  WHERE new_email = $1 AND sent_at > clock_timestamp() - interval '1 day'`;
const TAKEN = `SELECT ${addressTaken('$1::text', '$2::uuid')} AS taken`;

/** Somebody who changes their address, to be written to. */
export interface Mover {
  readonly id: string;
  readonly locale: Locale;
}

/** Writes the mails of a change of address. A link is known only to its reader; its hash is what is kept. */
@Injectable()
export class EmailLinks {
  constructor(
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  /**
   * Mails the link that confirms to the new address and returns its hash. An address that has an account hears so
   * instead and gets no link; whoever asked cannot tell. One address gets few such mails a day.
   */
  async toConfirm(tx: Tx, { id, locale }: Mover, to: string): Promise<string | null> {
    const { sends } = found(await row<{ sends: number }>(tx, SENDS, [to]));
    if (sends >= EMAIL_LINKS_A_DAY) refuse('too-many', 'email-links-spent');
    const { taken } = found(await row<{ taken: boolean }>(tx, TAKEN, [to, id]));
    const token = randomToken(EMAIL_LINK_BYTES);
    if (taken) await this.mail(tx, { to, locale }, 'email-taken', { address: this.config.PUBLIC_URL });
    else {
      const link = `${this.config.PUBLIC_URL}/account/email/${token}`;
      await this.mail(tx, { to, locale }, 'email-confirm', { link, hours: EMAIL_CONFIRM_HOURS });
    }
    return taken ? null : sha256(token);
  }

  /** Warns the address the account has now. */
  asked(tx: Tx, { locale }: Mover, to: string): Promise<void> {
    return this.mail(tx, { to, locale }, 'email-change-asked', { address: this.config.PUBLIC_URL });
  }

  /** Mails the link that undoes to the old address and returns its hash. */
  async toUndo(tx: Tx, { locale }: Mover, to: string, fresh: string): Promise<string> {
    const token = randomToken(EMAIL_LINK_BYTES);
    const link = `${this.config.PUBLIC_URL}/email-undo/${token}`;
    await this.mail(tx, { to, locale }, 'email-changed', { link, fresh: halfHidden(fresh), days: EMAIL_UNDO_DAYS });
    return sha256(token);
  }

  /** Tells the address that is left again. */
  undone(tx: Tx, { locale }: Mover, to: string): Promise<void> {
    return this.mail(tx, { to, locale }, 'email-left', { address: this.config.PUBLIC_URL });
  }

  /** Into no inbox: who holds a session but not the mailbox must not read a link. */
  private mail(tx: Tx, reader: { to: string; locale: Locale }, name: string, vars: Record<string, unknown>) {
    return this.notifier.mail(tx, {
      ...reader,
      template: `identity.mails.${name}`,
      vars,
      secret: true,
      pace: 'urgent',
    });
  }
}
