import { Body, Controller, Headers, Post, Res } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import type { FastifyReply } from 'fastify';
import { SignInByCode } from '../actions/paper-code/sign-in-by-code.js';
import type { SessionView } from '../queries/session.view.js';
import { PaperCodeDto } from './session.dto.js';
import { SessionCookie } from './session-cookie.js';

/** Signing in by a code on paper. */
@Controller()
export class PaperCodeController {
  constructor(
    private readonly signIn: SignInByCode,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('paper-sessions')
  @Public()
  @RateLimit('paper-code')
  @Unkeyed()
  async open(
    @By() actor: Actor,
    @Body() body: PaperCodeDto,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.give(reply, await this.signIn.run(actor, body, device ?? ''));
  }
}
