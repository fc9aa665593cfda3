import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import { Tagged } from '#platform/tagged.interceptor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SetBells } from '../actions/set-bells.js';
import { SwapTurns } from '../actions/swap-turns.js';
import { Consoles } from '../queries/consoles.js';
import { ConsoleView } from '../queries/stage.view.js';
import { BellsDto, SwapDto } from './stage.dto.js';

/** A sitting as it is played. */
@Controller('sittings/:id')
export class ConsoleController {
  constructor(
    private readonly consoles: Consoles,
    private readonly streams: LiveStreams,
    private readonly swap: SwapTurns,
    private readonly bells: SetBells,
  ) {}

  @Get('console')
  @UseInterceptors(Tagged)
  readConsole(@By() actor: Actor, @Param('id') id: string): Promise<ConsoleView> {
    return this.consoles.of(actor, id);
  }

  @Get('console/live')
  @EventStream()
  async watchConsole(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, await this.consoles.view(actor, id));
  }

  @Post('swaps')
  @HttpCode(200)
  swapTurns(@By() actor: Actor, @Param('id') id: string, @Body() body: SwapDto): Promise<ConsoleView> {
    return this.swap.run(actor, id, body);
  }

  @Put('bells')
  setBells(@By() actor: Actor, @Param('id') id: string, @Body() body: BellsDto): Promise<ConsoleView> {
    return this.bells.run(actor, id, body);
  }
}
