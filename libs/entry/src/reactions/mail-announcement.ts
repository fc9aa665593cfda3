import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { announcedBy, entrantsOf } from '../queries/thread/entrants.js';

/** Mails an announcement to everybody who takes part, where its writer asked for that. */
@Injectable()
@Hears('competition.announcement-mailed')
export class MailAnnouncement implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ subject }: Line): Promise<void> {
    const announced = subject === null ? undefined : await announcedBy(this.unit.read, subject);
    if (!announced) return;
    const { editionId, slug, edition, title, body } = announced;
    const link = `/editions/${slug}/announcements#${subject}`;
    for (const { id: personId, name, email: to, locale } of await entrantsOf(this.unit.read, editionId)) {
      const vars = { name, title: title[locale], words: body[locale], edition: edition[locale] };
      const dedupeKey = `entry.announcement.${subject}.${personId}`;
      const order = { to, locale, template: 'entry.mails.announcement', vars, dedupeKey, personId, editionId, link };
      await this.unit.run((tx) => this.notifier.mail(tx, order));
    }
  }
}
