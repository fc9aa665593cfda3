import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { type Page, pageOf } from '#platform/page';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { AnnouncementListView, AnnouncementView } from './announcement.view.js';
import { editionRow } from './edition-row.js';

const CARD = `SELECT a.id, a.title, a.body, a.pinned, a.published_at AS "publishedAt", a.mailed_at AS "mailedAt", a.version
  FROM competition.announcement a`;
const LIST = `${CARD} WHERE a.edition_id = $1 AND ($2 OR a.published_at IS NOT NULL)`;

/** What an edition lets everybody know. */
@Injectable()
export class Announcements {
  constructor(private readonly unit: UnitOfWork) {}

  /** Whoever may know of the edition reads what is published; its writers their drafts too, first of all. */
  async list(actor: Actor, editionId: string, page: Page): Promise<AnnouncementListView> {
    await editionRow(this.unit.read, actor, 'id', editionId);
    const write = may.writeAnnouncements(actor, { editionId });
    const order = '("publishedAt" IS NULL) DESC, pinned DESC, "publishedAt" DESC, id DESC';
    const list = await pageOf<AnnouncementView>(this.unit.read, { select: LIST, order }, [editionId, write], page);
    return { ...list, can: { write } };
  }

  async of(reader: Reader, id: string): Promise<AnnouncementView> {
    return found(await row<AnnouncementView>(reader, `${CARD} WHERE a.id = $1`, [id]));
  }
}
