import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { AnnouncementView } from '../queries/announcement.view.js';
import { Announcements } from '../queries/announcements.js';
import { AnnouncementEntity } from '../tables/announcement.entity.js';
import { lockAnnouncement } from './lock-announcement.js';

/** Shows an announcement to everybody, and mails it once to those who take part if that is asked for; or takes it back. */
@Injectable()
export class PublishAnnouncement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly announcements: Announcements,
  ) {}

  run(actor: Actor, id: string, mail: boolean): Promise<AnnouncementView> {
    return this.unit.run((tx) => this.within(tx, actor, id, mail));
  }

  async within(tx: Tx, actor: Actor, id: string, mail: boolean): Promise<AnnouncementView> {
    const { editionId, publishedAt, mailedAt } = await lockAnnouncement(tx, actor, id);
    if (mail && mailedAt) refuse('conflict', 'announcement-mailed', { mailedAt });
    const at = await now(tx);
    const times = { publishedAt: publishedAt ?? at, mailedAt: mail ? at : mailedAt };
    await tx.update(AnnouncementEntity, { id }, times);
    const note = { editionId, subject: id, details: { mail } };
    if (!publishedAt) await this.journal.record(tx, actor, 'competition.announcement-published', note);
    if (mail) await this.journal.record(tx, actor, 'competition.announcement-mailed', note);
    return this.announcements.of(tx, id);
  }

  /** What was mailed cannot be taken back from the readers, only from the page. */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId, mailedAt } = await lockAnnouncement(tx, actor, id);
      if (mailedAt) refuse('conflict', 'announcement-mailed', { mailedAt });
      await tx.update(AnnouncementEntity, { id }, { publishedAt: null });
      await this.journal.record(tx, actor, 'competition.announcement-withdrawn', { editionId, subject: id });
    });
  }
}
