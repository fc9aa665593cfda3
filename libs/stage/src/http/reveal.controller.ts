import { Body, Controller, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PlayReveal } from '../actions/play-reveal.js';
import { PrepareReveal } from '../actions/prepare-reveal.js';
import { RevealView } from '../queries/reveal.view.js';
import { Reveals } from '../queries/reveals.js';
import { PrepareRevealDto, RevealMoveDto } from './stage.dto.js';

/** The script by which a round's result is shown. */
@Controller('rounds/:id/reveal')
export class RevealController {
  constructor(
    private readonly reveals: Reveals,
    private readonly streams: LiveStreams,
    private readonly prepare: PrepareReveal,
    private readonly play: PlayReveal,
  ) {}

  @Get()
  readReveal(@By() actor: Actor, @Param('id') id: string): Promise<RevealView> {
    return this.reveals.of(actor, id);
  }

  @Get('live')
  @EventStream()
  watchReveal(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, this.reveals.view(actor, id));
  }

  @Put()
  prepareReveal(@By() actor: Actor, @Param('id') id: string, @Body() body: PrepareRevealDto): Promise<RevealView> {
    return this.prepare.run(actor, id, body);
  }

  @Put('position')
  @HttpCode(204)
  playReveal(@By() actor: Actor, @Param('id') id: string, @Body() { at = 0, ...move }: RevealMoveDto): Promise<void> {
    return this.play.run(actor, id, { ...move, at });
  }
}
