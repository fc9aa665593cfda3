import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { CallOffNotice } from '../../actions/notice/call-off-notice.js';
import { PublishNotice } from '../../actions/notice/publish-notice.js';
import {
  NoticeDeskView,
  NoticeMadeView,
  NoticePreviewView,
  NoticesView,
  NoticeView,
} from '../../queries/notice/notice.view.js';
import { NoticePreview } from '../../queries/notice/notice-preview.js';
import { Notices } from '../../queries/notice/notices.js';
import { NoticeDto, NoticePublicationDto, noticeRequest } from './notice.dto.js';

/** Public notices: written by organisers, read by everybody once they have begun. */
@Controller()
export class NoticeController {
  constructor(
    private readonly notices: Notices,
    private readonly drafts: NoticePreview,
    private readonly publish: PublishNotice,
    private readonly callOff: CallOffNotice,
  ) {}

  /** All notices of the edition, those to come too, and the lists one can be made of. */
  @Get('editions/:editionId/notice-desk')
  desk(@By() actor: Actor, @Param('editionId') editionId: string): Promise<NoticeDeskView> {
    return this.notices.desk(actor, editionId);
  }

  /** The notice as it would go out; nothing is stored. */
  @Post('editions/:editionId/notices/preview')
  @HttpCode(200)
  preview(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: NoticeDto,
  ): Promise<NoticePreviewView> {
    return this.drafts.of(actor, editionId, noticeRequest(body));
  }

  @Post('editions/:editionId/notices')
  publishNotice(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: NoticePublicationDto,
  ): Promise<NoticeMadeView> {
    return this.publish.run(actor, editionId, noticeRequest(body), body.hash ?? null);
  }

  /** Only before it has begun. */
  @Delete('notices/:id')
  @HttpCode(204)
  callOffNotice(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.callOff.run(actor, id);
  }

  /** The notices of an edition that have begun. */
  @Public()
  @Get('editions/:slug/notices')
  list(@Param('slug') slug: string): Promise<NoticesView> {
    return this.notices.published(slug);
  }

  @Public()
  @Get('notices/:id')
  notice(@By() actor: Actor, @Param('id') id: string): Promise<NoticeView> {
    return this.notices.byId(actor, id);
  }
}
