import { Injectable } from '@nestjs/common';
import { refuseArchivedIn, WriteAnnouncement } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { NoticeBody } from '../../domain/notice/notice.js';
import { may } from '../../domain/policy.js';
import { inBoth } from '../../queries/notice/notice-words.js';

interface Begun {
  readonly editionId: string;
  readonly body: NoticeBody;
  readonly begun: boolean;
  readonly superseded: boolean;
}

const NOTICE = `SELECT n.edition_id AS "editionId", n.body, n.starts_at <= $2 AS begun,
    EXISTS (SELECT FROM publication.notice l WHERE l.supersedes = n.id AND l.called_off_at IS NULL AND l.starts_at <= $2) AS superseded
  FROM publication.notice n WHERE n.id = $1 AND n.called_off_at IS NULL`;

/** Drafts an announcement of a notice that everybody can read; whoever writes for the edition goes on from there and publishes it. */
@Injectable()
export class AnnounceNotice {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly texts: Texts,
    private readonly config: PortalConfig,
    private readonly write: WriteAnnouncement,
  ) {}

  run(actor: Actor, id: string): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const { editionId, body } = await this.readable(tx, actor, id);
      const link = `${this.config.PUBLIC_URL}/notices/${id}`;
      const text = inBoth((locale) =>
        this.texts.say(locale, 'publication.notice.announcement', {
          ...{ opening: body.opening[locale], number: body.number[locale], link },
        }),
      );
      const draft = await this.write.within(tx, actor, editionId, { title: body.title, body: text, pinned: true });
      return { id: draft.id };
    });
  }

  private async readable(tx: Tx, actor: Actor, id: string): Promise<Begun> {
    const notice = found(await row<Begun>(tx, NOTICE, [id, await now(tx)]));
    found(may.readNotices(actor, notice) || null);
    permit(may.announceResults(actor, notice));
    await refuseArchivedIn(tx, notice.editionId);
    if (!notice.begun) refuse('conflict', 'notice-unseen');
    if (notice.superseded) refuse('conflict', 'notice-superseded');
    return notice;
  }
}
