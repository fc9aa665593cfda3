import { Injectable } from '@nestjs/common';
import { Notifier, ShortMessages } from '#notification';
import { PortalConfig } from '#platform/config';
import type { Tx } from '#platform/unit-of-work';
import { type ReminderAbout, reminderMail, reminderWords } from '../../queries/closing/reminder-words.js';
import type { UnfinishedJudge } from '../../queries/closing/unfinished.js';

const SMS = 'judging.sms.reminder';

/** Sends one reminder. */
@Injectable()
export class SendReminder {
  constructor(
    private readonly notifier: Notifier,
    private readonly messages: ShortMessages,
    private readonly config: PortalConfig,
  ) {}

  /** The same key twice writes one mail; a short message goes only where a provider has a template for it. */
  async to(tx: Tx, judge: UnfinishedJudge, about: ReminderAbout, key: string): Promise<void> {
    const dedupeKey = `judging.reminder.${key}.${judge.judgeId}`;
    await this.notifier.mail(tx, { ...reminderMail(about, judge), dedupeKey, pace: 'urgent' });
    const { phone, locale } = judge;
    if (phone === null || !this.config.ALIYUN_SMS_TEMPLATES?.includes(`${SMS}=`)) return;
    const { round, owing, until } = reminderWords(about, judge);
    await this.messages.send(tx, { to: phone, locale, template: SMS, params: { round, owing: String(owing), until } });
  }
}
