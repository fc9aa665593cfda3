import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AnnounceNotice } from '../../actions/notice/announce-notice.js';
import { AnnouncementDraftView } from '../../queries/report/report.view.js';

/** Telling everybody of a notice. */
@Controller('notices/:id/announcement')
export class NoticeAnnouncementController {
  constructor(private readonly announce: AnnounceNotice) {}

  /** A draft among the announcements. */
  @Post()
  draft(@By() actor: Actor, @Param('id') id: string): Promise<AnnouncementDraftView> {
    return this.announce.run(actor, id);
  }
}
