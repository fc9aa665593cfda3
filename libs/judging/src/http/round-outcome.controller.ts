import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PromoteEntry } from '../actions/closing/promote-entry.js';
import { TellOutcomes } from '../actions/closing/tell-outcomes.js';
import type { CertaintyView } from '../queries/closing/certainty.view.js';
import { RoundCertainty } from '../queries/closing/round-certainty.js';
import type { RoundView } from '../queries/round.view.js';
import { PromoteDto } from './round.dto.js';

@Controller('rounds/:id')
export class RoundOutcomeController {
  constructor(
    private readonly certainty: RoundCertainty,
    private readonly promoteEntry: PromoteEntry,
    private readonly tellOutcomes: TellOutcomes,
  ) {}

  @Get('certainty')
  sure(@By() actor: Actor, @Param('id') id: string): Promise<CertaintyView> {
    return this.certainty.of(actor, id);
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
