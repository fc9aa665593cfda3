import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { FollowCascade } from '../actions/follow-cascade.js';
import { Cascades } from '../queries/cascades.js';
import { CascadeView } from '../queries/prizes.view.js';
import { FollowCascadeDto } from './prize.dto.js';

/** What follows from prizes that changed. */
@Controller('editions/:editionId/prizes/cascade')
export class CascadeController {
  constructor(
    private readonly cascades: Cascades,
    private readonly follow: FollowCascade,
  ) {}

  @Get()
  readCascade(@By() actor: Actor, @Param('editionId') editionId: string): Promise<CascadeView> {
    return this.cascades.view(actor, editionId);
  }

  /** Applies the plan as a whole. */
  @Put()
  @HttpCode(204)
  followCascade(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { hash }: FollowCascadeDto,
  ): Promise<void> {
    return this.follow.run(actor, editionId, hash);
  }
}
