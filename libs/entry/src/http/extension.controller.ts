import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PageQuery } from '#platform/page.dto';
import { ExtendDeadline } from '../actions/deadline/extend-deadline.js';
import type { ExtensionsView, GrantedView } from '../queries/deadline/extension.view.js';
import { Extensions } from '../queries/deadline/extensions.js';
import { MoveReach } from '../queries/deadline/move-reach.js';
import type { MoveReachView } from '../queries/deadline/move-reach.view.js';
import { ExtendDeadlineDto, NewEndQuery } from './deadline.dto.js';

/** More time: for one team, and whom it would concern if everybody got other dates. */
@Controller('editions/:editionId')
export class ExtensionController {
  constructor(
    private readonly extensions: Extensions,
    private readonly extend: ExtendDeadline,
    private readonly moveReach: MoveReach,
  ) {}

  @Get('extensions')
  granted(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() page: PageQuery,
  ): Promise<ExtensionsView> {
    return this.extensions.page(actor, editionId, page);
  }

  @Post('extensions')
  grant(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: ExtendDeadlineDto,
  ): Promise<GrantedView> {
    return this.extend.run(actor, editionId, body);
  }

  @Get('milestones/:code/reach')
  reach(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('code') code: string,
    @Query() { until }: NewEndQuery,
  ): Promise<MoveReachView> {
    return this.moveReach.of(actor, editionId, code, until);
  }
}
