import { Body, Controller, Post, Put, Res } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import type { FastifyReply } from 'fastify';
import { BeginFactor } from '../actions/second-factor/begin-factor.js';
import { ConfirmFactor } from '../actions/second-factor/confirm-factor.js';
import { PassFactor } from '../actions/second-factor/pass-factor.js';
import type { FactorOffer } from '../queries/factor-offer.view.js';
import type { SessionView } from '../queries/session.view.js';
import { BeforeSecondFactor } from './marks.js';
import { SessionCookie } from './session-cookie.js';
import { FactorCodeDto } from './session.dto.js';

/** Codes off an authenticator. A code that was right changes the session's cookie. */
@Controller()
@BeforeSecondFactor()
@Unkeyed()
export class SecondFactorController {
  constructor(
    private readonly beginFactor: BeginFactor,
    private readonly confirmFactor: ConfirmFactor,
    private readonly passFactor: PassFactor,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('second-factor')
  begin(@By() actor: Actor): Promise<FactorOffer> {
    return this.beginFactor.run(actor);
  }

  @Put('second-factor')
  @RateLimit('code')
  async confirm(
    @By() actor: Actor,
    @Body() { code }: FactorCodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.give(reply, await this.confirmFactor.run(actor, code));
  }

  @Put('session/second-factor')
  @RateLimit('code')
  async pass(
    @By() actor: Actor,
    @Body() { code }: FactorCodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.give(reply, await this.passFactor.run(actor, code));
  }
}
