import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { Texts } from '#platform/texts';
import type { Tx } from '#platform/unit-of-work';
import { bodyText } from '../domain/mail.js';
import { Outgoing } from './outgoing.js';

/** A short message to write: `template` names a text (`identity.sms.code`) and its provider's template. */
export interface SmsOrder {
  /** Eleven digits. */
  readonly to: string;
  readonly locale: Locale;
  readonly template: string;
  readonly params: Record<string, string>;
}

/** Writes short messages in the caller's transaction. They hold codes, so they are nobody's inbox and nobody's outbox. */
@Injectable()
export class ShortMessages {
  constructor(
    private readonly texts: Texts,
    private readonly outgoing: Outgoing,
    private readonly config: PortalConfig,
  ) {}

  /** Whether anybody can read them: a provider takes them, or the outbox is open. Elsewhere they are only kept. */
  get arrive(): boolean {
    return this.config.ALIYUN_SMS_KEY_ID !== null || this.config.OUTBOX_VISIBLE;
  }

  async send(tx: Tx, { to, locale, template, params }: SmsOrder): Promise<void> {
    if (!/^1\d{10}$/.test(to)) throw new Error('A short message goes to one mobile number');
    const body = bodyText(this.texts.say(locale, template, params));
    const nobody = { dedupeKey: null, personId: null, editionId: null, link: null, event: null };
    const words = { toAddress: to, locale, subject: '', body, template, params, secret: true };
    const message = { id: newId(), channel: 'sms' as const, ...words, ...nobody, createdAt: await now(tx) };
    await this.outgoing.add(tx, message, { step: 'go', dueAt: null });
  }
}
