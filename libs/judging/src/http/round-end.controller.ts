import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AdvanceRound } from '../actions/advance-round.js';
import { ExcuseBlockers } from '../actions/closing/excuse-blockers.js';
import { CloseRound } from '../actions/close-round.js';
import { ReopenRound } from '../actions/reopen-round.js';
import type { RoundView } from '../queries/round.view.js';
import { ExcuseDto, ReasonDto } from './round.dto.js';

@Controller('rounds/:id')
export class RoundEndController {
  constructor(
    private readonly excuseBlockers: ExcuseBlockers,
    private readonly closeRound: CloseRound,
    private readonly reopenRound: ReopenRound,
    private readonly advanceRound: AdvanceRound,
  ) {}

  @Put('closure')
  close(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.closeRound.run(actor, id);
  }

  @Put('excuses')
  excuse(@By() actor: Actor, @Param('id') id: string, @Body() body: ExcuseDto): Promise<RoundView> {
    return this.excuseBlockers.run(actor, id, body);
  }

  @Delete('closure')
  reopen(@By() actor: Actor, @Param('id') id: string, @Body() body: ReasonDto): Promise<RoundView> {
    return this.reopenRound.run(actor, id, body.reason);
  }

  @Put('advancement')
  advance(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.advanceRound.run(actor, id);
  }
}
