import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { MoveMilestone } from '../actions/move-milestone.js';
import type { VersionView } from '../queries/edition.view.js';
import { MilestoneMoves } from '../queries/milestone-moves.js';
import type { MilestoneMovesView } from '../queries/milestone-moves.view.js';
import { MoveDto } from './edition.dto.js';

@Controller('editions/:editionId')
export class TimelineController {
  constructor(
    private readonly moves: MilestoneMoves,
    private readonly moveMilestone: MoveMilestone,
  ) {}

  @Get('milestone-moves')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<MilestoneMovesView> {
    return this.moves.of(actor, editionId);
  }

  @Put('milestones/:code')
  move(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('code') code: string,
    @Body() move: MoveDto,
  ): Promise<VersionView> {
    return this.moveMilestone.run(actor, editionId, code, move);
  }
}
