import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AnswerConflict } from '../actions/answer-conflict.js';
import { DecideConflicts } from '../actions/decide-conflicts.js';
import { PinConflict } from '../actions/pin-conflict.js';
import type {
  ConflictChoicesView,
  ConflictsView,
  ConflictDecisionsView,
  PinnedView,
} from '../queries/conflict.view.js';
import { Conflicts } from '../queries/conflicts.js';
import {
  ConflictAnswerDto,
  ConflictsQuery,
  ConflictDecisionDto,
  ConflictDecisionPreviewDto,
  ConflictPinDto,
} from './conflict.dto.js';

@Controller('editions/:editionId/conflicts')
export class ConflictController {
  constructor(
    private readonly conflicts: Conflicts,
    private readonly pinConflict: PinConflict,
    private readonly decideConflicts: DecideConflicts,
    private readonly answerConflict: AnswerConflict,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('editionId') id: string, @Query() query: ConflictsQuery): Promise<ConflictsView> {
    return this.conflicts.page(actor, id, query);
  }

  @Get('choices')
  choices(@By() actor: Actor, @Param('editionId') id: string): Promise<ConflictChoicesView> {
    return this.conflicts.choices(actor, id);
  }

  @Post()
  pin(@By() actor: Actor, @Param('editionId') id: string, @Body() body: ConflictPinDto): Promise<PinnedView> {
    return this.pinConflict.run(actor, id, body);
  }

  @Post('decisions/preview')
  @HttpCode(200)
  preview(
    @By() actor: Actor,
    @Param('editionId') id: string,
    @Body() body: ConflictDecisionPreviewDto,
  ): Promise<ConflictDecisionsView> {
    return this.conflicts.preview(actor, id, body);
  }

  @Post('decisions')
  @HttpCode(204)
  decide(@By() actor: Actor, @Param('editionId') id: string, @Body() body: ConflictDecisionDto): Promise<void> {
    return this.decideConflicts.run(actor, id, body);
  }

  @Put(':conflictId/answer')
  @HttpCode(204)
  answer(
    @By() actor: Actor,
    @Param('editionId') id: string,
    @Param('conflictId') conflictId: string,
    @Body() body: ConflictAnswerDto,
  ): Promise<void> {
    return this.answerConflict.run(actor, id, conflictId, body.statement);
  }
}
