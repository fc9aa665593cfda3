import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import { Tagged } from '#platform/tagged.interceptor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CloseScreen } from '../actions/close-screen.js';
import { OpenScreen } from '../actions/open-screen.js';
import { ScreenKeyView } from '../queries/screen-key.view.js';
import { ScreenView } from '../queries/screen.view.js';
import { Screens } from '../queries/screens.js';
import { OpenScreenDto } from './stage.dto.js';

/** Screens that need no account but a key. */
@Controller()
export class ScreenController {
  constructor(
    private readonly screens: Screens,
    private readonly streams: LiveStreams,
    private readonly open: OpenScreen,
    private readonly close: CloseScreen,
  ) {}

  @Post('sittings/:id/screens')
  openScreen(@By() actor: Actor, @Param('id') id: string, @Body() body: OpenScreenDto): Promise<ScreenKeyView> {
    return this.open.run(actor, id, body);
  }

  @Delete('screens/:id')
  @HttpCode(204)
  closeScreen(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.close.run(actor, id);
  }

  @Public()
  @Get('screens/token/:key')
  @UseInterceptors(Tagged)
  readScreen(@Param('key') key: string): Promise<ScreenView> {
    return this.screens.of(key);
  }

  @Public()
  @Get('screens/token/:key/live')
  @EventStream()
  async watchScreen(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, await this.screens.view(key));
  }
}
