import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { asDownload, Download } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PromoteEntry } from '../actions/closing/promote-entry.js';
import { TellOutcomes } from '../actions/closing/tell-outcomes.js';
import type { CertaintyView } from '../queries/closing/certainty.view.js';
import { Minutes } from '../queries/closing/minutes.js';
import { RoundCertainty } from '../queries/closing/round-certainty.js';
import type { RoundView } from '../queries/round.view.js';
import { MinutesQuery, PromoteDto } from './round.dto.js';

const PDF = { schema: { type: 'string', format: 'binary' } };

@Controller('rounds/:id')
export class RoundOutcomeController {
  constructor(
    private readonly certainty: RoundCertainty,
    private readonly minutes: Minutes,
    private readonly promoteEntry: PromoteEntry,
    private readonly tellOutcomes: TellOutcomes,
  ) {}

  @Get('certainty')
  sure(@By() actor: Actor, @Param('id') id: string): Promise<CertaintyView> {
    return this.certainty.of(actor, id);
  }

  @Get('minutes')
  @Download()
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async print(@By() actor: Actor, @Param('id') id: string, @Query() query: MinutesQuery): Promise<StreamableFile> {
    return asDownload(await this.minutes.of(actor, id, query.language));
  }

  @Post('promotions')
  promote(@By() actor: Actor, @Param('id') id: string, @Body() body: PromoteDto): Promise<RoundView> {
    return this.promoteEntry.run(actor, id, body);
  }

  @Put('announcement')
  tell(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.tellOutcomes.run(actor, id);
  }
}
