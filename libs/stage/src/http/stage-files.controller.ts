import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PrintStagePaper } from '../actions/print-stage-paper.js';
import { Calendars } from '../queries/calendars.js';
import { OwnSittings } from '../queries/own-sittings.js';
import { OwnTurns } from '../queries/own-turns.js';
import { FileLanguageQuery, StagePaperQuery } from './stage-files.dto.js';

const FILE = { schema: { type: 'string', format: 'binary' } };

/** Dates for people's calendars, and lists for the hall. */
@Controller()
export class StageFilesController {
  constructor(
    private readonly calendars: Calendars,
    private readonly turns: OwnTurns,
    private readonly sittings: OwnSittings,
    private readonly paper: PrintStagePaper,
  ) {}

  @Get('entries/:id/turns/calendar')
  @Download()
  @ApiProduces('text/calendar')
  @ApiOkResponse(FILE)
  async turnCalendar(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { language }: FileLanguageQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.calendars.turns((await this.turns.of(actor, id)).items, id, language));
  }

  @Get('editions/:editionId/sittings/mine/calendar')
  @Download()
  @ApiProduces('text/calendar')
  @ApiOkResponse(FILE)
  async sittingCalendar(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { language }: FileLanguageQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.calendars.sittings((await this.sittings.of(actor, editionId)).items, language));
  }

  @Get('rounds/:id/sessions/calendar')
  @Download()
  @ApiProduces('text/calendar')
  @ApiOkResponse(FILE)
  async roundCalendar(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { language }: FileLanguageQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.calendars.round(actor, id, language));
  }

  /** The running order, the codes for the check-in, or the list for the door. */
  @Get('rounds/:id/sessions/:sessionId/paper')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async stagePaper(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('sessionId') sessionId: string,
    @Query() { language: locale, paper }: StagePaperQuery,
  ): Promise<StreamableFile> {
    return asDownload(await this.paper.run(actor, { roundId, sessionId, paper, locale }));
  }
}
