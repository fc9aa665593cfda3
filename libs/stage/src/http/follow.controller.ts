import { Controller, Get, Param, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import { Tagged } from '#platform/tagged.interceptor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowView } from '../queries/follow.view.js';
import { Follow } from '../queries/follow.js';
import { SittingsView } from '../queries/sitting-list.view.js';
import { SittingList } from '../queries/sitting-list.js';

/** An edition's stages: what there is to play, and what a judge's tablet follows. */
@Controller('editions/:editionId')
@OpenToCodes()
export class FollowController {
  constructor(
    private readonly sittings: SittingList,
    private readonly follow: Follow,
    private readonly streams: LiveStreams,
  ) {}

  @Get('sittings')
  listSittings(@By() actor: Actor, @Param('editionId') editionId: string): Promise<SittingsView> {
    return this.sittings.of(actor, editionId);
  }

  @Get('stage')
  @UseInterceptors(Tagged)
  followStage(@By() actor: Actor, @Param('editionId') editionId: string): Promise<FollowView> {
    return this.follow.of(actor, editionId);
  }

  @Get('stage/live')
  @EventStream()
  async watchStage(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, await this.follow.view(actor, editionId));
  }
}
