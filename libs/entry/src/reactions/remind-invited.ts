import { Injectable } from '@nestjs/common';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { now } from '#platform/clock';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { reminderDue } from '../domain/reminder.js';
import { type OpenInvitation, openInvitations, realNow } from '../queries/reminder/open-invitations.js';
import { writtenKeys } from '../queries/reminder/unfinished-entries.js';

/**
 * Every quarter of an hour: reminds those who were invited by mail and have not answered. Of their link only the hash is
 * kept, so the reminder leads to the first mail.
 */
@Injectable()
@Every('*/15 * * * *')
export class RemindInvited {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async run(): Promise<void> {
    const reader = this.unit.read;
    const real = await realNow(reader);
    const due = (await openInvitations(reader, await now(reader))).flatMap((one) => {
      const reminder = reminderDue(one, real);
      return reminder
        ? [{ one, key: `entry.remind-invited.${one.memberId}.${one.until.toISOString()}.${reminder}` }]
        : [];
    });
    const written = await writtenKeys(
      reader,
      due.map(({ key }) => key),
    );
    for (const { one, key } of due) if (!written.has(key)) await this.remind(one, key);
  }

  private async remind(invitation: OpenInvitation, dedupeKey: string): Promise<void> {
    const { email: to, locale, personId, editionId, name, lead, title } = invitation;
    const [sent, until] = [dateText(invitation.from, locale), dateText(invitation.until, locale)];
    const vars = { name, lead, title, edition: invitation.edition[locale], sent, until };
    const order = { to, locale, template: 'entry.mails.remind-invited', vars, dedupeKey, personId, editionId };
    await this.unit.run((tx) => this.notifier.mail(tx, { ...order, pace: 'urgent' }));
  }
}
