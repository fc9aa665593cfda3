import { Injectable } from '@nestjs/common';
import { isEmail, type Locale } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { JobQueue } from '#platform/jobs';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import type { Tx } from '#platform/unit-of-work';
import { bodyText, subjectLine } from '../domain/mail.js';
import { messageLife } from '../domain/message.js';

/** A mail to write: `template` names a text with `subject` and `body` (`identity.mails.confirm`). */
export interface MailOrder {
  readonly to: string;
  readonly locale: Locale;
  readonly template: string;
  readonly vars?: Record<string, unknown>;
  /** The same key twice writes one message. */
  readonly dedupeKey?: string;
}

const INSERT = `INSERT INTO notification.message
  (id, channel, to_address, locale, subject, body, dedupe_key, state, attempts, created_at)
  VALUES ($1, 'mail', $2, $3, $4, $5, $6, $7, 0, $8)
  ON CONFLICT (dedupe_key) DO NOTHING RETURNING id`;

/** Writes messages in the caller's transaction; they leave after it has committed. */
@Injectable()
export class Notifier {
  constructor(
    private readonly texts: Texts,
    private readonly jobs: JobQueue,
    private readonly config: PortalConfig,
  ) {}

  async mail(tx: Tx, order: MailOrder): Promise<void> {
    if (!isEmail(order.to)) throw new Error('A mail goes to one bare address');
    const { locale, template, vars } = order;
    const subject = subjectLine(this.texts.say(locale, `${template}.subject`, vars));
    const body = bodyText(this.texts.say(locale, `${template}.body`, vars));
    const state = this.config.SMTP_URL ? messageLife.initial : messageLife.advance(messageLife.initial, 'keep');
    const values = [newId(), order.to, locale, subject, body, order.dedupeKey ?? null, state, await now(tx)];
    const written = await row<{ id: string }>(tx, INSERT, values);
    if (written && state === 'queued') await this.jobs.enqueue(tx, 'notification.deliver', { id: written.id });
  }
}
