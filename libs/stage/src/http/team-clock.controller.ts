import { Controller, Get, Param, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import { Tagged } from '#platform/tagged.interceptor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ScreenView } from '../queries/screen.view.js';
import { TeamClocks } from '../queries/team-clocks.js';

/** The clock of a sitting for its teams. */
@Controller('sittings/:id/clock')
export class TeamClockController {
  constructor(
    private readonly clocks: TeamClocks,
    private readonly streams: LiveStreams,
  ) {}

  @Get()
  @UseInterceptors(Tagged)
  readClock(@By() actor: Actor, @Param('id') id: string): Promise<ScreenView> {
    return this.clocks.of(actor, id);
  }

  @Get('live')
  @EventStream()
  async watchClock(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, await this.clocks.view(actor, id));
  }
}
