import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { dateText } from '#kernel';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { leadOf } from '../queries/deadline/extended-team.js';

/** Writes to the team that the files its submit waited for did not arrive, and which copy counts. */
@Injectable()
@Hears('entry.submission-lapsed')
export class TellLapsedWait implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const lead = await leadOf(tx, subject);
      if (!lead) return;
      const { email, locale, name, title, edition, personId, editionId } = lead;
      const until = dateText(new Date(String(details.until)), locale);
      const vars = { name, title, edition: edition[locale], until, revision: Number(details.revision) };
      const template = `entry.mails.${Number(details.revision) > 0 ? 'wait-lapsed' : 'wait-lapsed-empty'}`;
      const whose = { personId, editionId, link: `/team/entries/${subject}`, pace: 'urgent' as const };
      const dedupeKey = `entry.tell-lapsed-wait.${id}`;
      await this.notifier.mail(tx, { to: email, locale, template, vars, dedupeKey, ...whose });
    });
  }
}
