import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes, Public, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import type { FastifyReply } from 'fastify';
import { EndSession } from '../actions/session/end-session.js';
import { SignIn } from '../actions/session/sign-in.js';
import { SessionViews } from '../queries/session-views.js';
import type { SessionView } from '../queries/session.view.js';
import { BeforeSecondFactor } from './marks.js';
import { SessionCookie } from './session-cookie.js';
import { SignInDto } from './session.dto.js';

@Controller()
@Unkeyed()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly endSession: EndSession,
    private readonly views: SessionViews,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('sessions')
  @Public()
  @RateLimit('sign-in')
  async open(
    @By() actor: Actor,
    @Body() body: SignInDto,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.give(reply, await this.signIn.run(actor, body, device ?? ''));
  }

  @Get('session')
  @Public()
  present(@By() actor: Actor): Promise<SessionView> {
    return this.views.present(actor);
  }

  @Delete('session')
  @OpenToCodes()
  @HttpCode(204)
  @BeforeSecondFactor()
  end(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    this.cookie.clear(reply);
    // What the person's pages have kept on this device goes with the session.
    void reply.header('clear-site-data', '"cache", "storage"');
    return this.endSession.run(actor, actor.sessionId);
  }
}
