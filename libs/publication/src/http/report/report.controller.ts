import { Controller, Get, Post, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { TakeRecord } from '../../actions/record/take-record.js';
import { DraftAnnouncement } from '../../actions/report/draft-announcement.js';
import { TakeReport } from '../../actions/report/take-report.js';
import { AnnouncementDraftView } from '../../queries/report/report.view.js';
import { ReportQuery } from './report.dto.js';

const FILE = { schema: { type: 'string', format: 'binary' } };
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What hosts and newspapers are given; each is noted in the journal. */
@Controller('editions/:editionId/reports')
export class ReportController {
  constructor(
    private readonly take: TakeReport,
    private readonly takeRecord: TakeRecord,
    private readonly draft: DraftAnnouncement,
  ) {}

  /** An announcement of the results that are out, as a draft among the announcements. */
  @Post('announcement')
  announce(@By() actor: Actor, @Param('editionId') editionId: string): Promise<AnnouncementDraftView> {
    return this.draft.run(actor, editionId);
  }

  /** Minutes, draws, signed sheets, notices, releases and the ledger as one archive, with an index and checksums. */
  @Get('record')
  @Download()
  @ApiProduces('application/zip')
  @ApiOkResponse(FILE)
  async record(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { language }: ReportQuery,
  ): Promise<StreamableFile> {
    const { name, stream } = await this.takeRecord.run(actor, editionId, language);
    return asDownload({ stream: stream(), name, mediaType: 'application/zip' });
  }

  /** The funnel, and entries by region, kind of organisation, track, division and TRL, as a workbook. */
  @Get('tables')
  @Download()
  @ApiProduces(`${OFFICE}.spreadsheetml.sheet`)
  @ApiOkResponse(FILE)
  async tables(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { language: locale }: ReportQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.take.run(actor, editionId, { name: 'tables', locale }));
  }

  /** The results that are out, as a Word document. */
  @Get('press-sheet')
  @Download()
  @ApiProduces(`${OFFICE}.wordprocessingml.document`)
  @ApiOkResponse(FILE)
  async pressSheet(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { language: locale }: ReportQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.take.run(actor, editionId, { name: 'press-sheet', locale }));
  }
}
