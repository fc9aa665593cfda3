import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CopyEdition } from '../actions/copy-edition.js';
import type { CopiedView } from '../queries/edition.view.js';
import { Openings } from '../queries/openings.js';
import type { OpeningView } from '../queries/opening.view.js';
import { CopyDto, OpeningQuery } from './plan.dto.js';

@Controller('editions/:editionId')
export class OpeningController {
  constructor(
    private readonly openings: Openings,
    private readonly copyEdition: CopyEdition,
  ) {}

  @Get('opening-check')
  check(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { entries }: OpeningQuery,
  ): Promise<OpeningView> {
    return this.openings.check(actor, editionId, entries);
  }

  @Post('copies')
  copy(@By() actor: Actor, @Param('editionId') editionId: string, @Body() { t0 }: CopyDto): Promise<CopiedView> {
    return this.copyEdition.run(actor, editionId, t0);
  }
}
