import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { FeedbackPrint } from '../../queries/feedback/feedback-print.js';
import { FeedbackView } from '../../queries/feedback/feedback.view.js';
import { Feedbacks } from '../../queries/feedback/feedbacks.js';
import { NoticePaperQuery } from '../notice/notice.dto.js';

/** What a team learns of its own sheets. */
@Controller('entries/:id/feedback')
export class FeedbackController {
  constructor(
    private readonly feedbacks: Feedbacks,
    private readonly print: FeedbackPrint,
  ) {}

  @Get()
  feedback(@By() actor: Actor, @Param('id') id: string): Promise<FeedbackView> {
    return this.feedbacks.of(actor, id);
  }

  @Get('pdf')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { language }: NoticePaperQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.print.pdf(actor, id, language));
  }
}
