import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { NoticePrint, WORD } from '../../queries/notice/notice-print.js';
import { NoticePaperQuery } from './notice.dto.js';

/** Notices on paper, for everybody once they have begun. */
@Controller('notices/:id')
export class NoticePaperController {
  constructor(private readonly print: NoticePrint) {}

  @Public()
  @Get('pdf')
  @RateLimit('check')
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

  @Public()
  @Get('document')
  @RateLimit('check')
  @Download()
  @ApiProduces(WORD)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { language }: NoticePaperQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.print.document(actor, id, language));
  }
}
