import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, found } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type AnnouncementWords, announcementWords } from '../domain/announcement.js';
import type { AnnouncementView } from '../queries/announcement.view.js';
import { Announcements } from '../queries/announcements.js';
import { AnnouncementEntity } from '../tables/announcement.entity.js';
import { assertWriter, lockAnnouncement } from './lock-announcement.js';

/** Drafts an announcement, or gives one other words; a published one is changed where everybody reads it. */
@Injectable()
export class WriteAnnouncement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly announcements: Announcements,
  ) {}

  draft(actor: Actor, editionId: string, words: AnnouncementWords): Promise<AnnouncementView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, words));
  }

  change(actor: Actor, id: string, { version, ...words }: AnnouncementWords & { version: number }) {
    return this.unit.run(async (tx) => {
      const kept = await lockAnnouncement(tx, actor, id);
      checkVersion(kept.version, version, await this.announcements.of(tx, id));
      await tx.update(AnnouncementEntity, { id }, { ...announcementWords(words), version: version + 1 });
      return this.told(tx, actor, kept.editionId, { id, kind: 'competition.announcement-changed' });
    });
  }

  async within(tx: Tx, actor: Actor, editionId: string, words: AnnouncementWords): Promise<AnnouncementView> {
    await assertWriter(tx, actor, editionId);
    const id = newId();
    const origin = { writtenBy: found(actor.personId), writtenAt: await now(tx), publishedAt: null, mailedAt: null };
    await tx.insert(AnnouncementEntity, { id, editionId, ...announcementWords(words), ...origin, version: 1 });
    return this.told(tx, actor, editionId, { id, kind: 'competition.announcement-drafted' });
  }

  private async told(tx: Tx, actor: Actor, editionId: string, { id, kind }: { id: string; kind: string }) {
    await this.journal.record(tx, actor, kind, { editionId, subject: id });
    return this.announcements.of(tx, id);
  }
}
