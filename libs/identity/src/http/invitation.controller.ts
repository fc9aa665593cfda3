import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import type { FastifyReply } from 'fastify';
import { AcceptInvitation } from '../actions/seat/accept-invitation.js';
import { DeclineInvitation } from '../actions/seat/decline-invitation.js';
import { Invitations } from '../queries/invitations.js';
import type { InvitationOffer } from '../queries/invitation.view.js';
import type { SessionView } from '../queries/session.view.js';
import { AcceptInvitationDto, DeclineInvitationDto } from './invitation.dto.js';
import { SessionCookie } from './session-cookie.js';

/** What the holder of a mailed link may do. */
@Controller('invitations/token/:token')
@Public()
@Unkeyed()
export class InvitationController {
  constructor(
    private readonly invitations: Invitations,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly declineInvitation: DeclineInvitation,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  offer(@By() actor: Actor, @Param('token') token: string): Promise<InvitationOffer> {
    return this.invitations.offer(actor, token);
  }

  /** With a session: takes the seat. Without: makes the account first and signs in. */
  @Post('acceptance')
  async accept(
    @By() actor: Actor,
    @Param('token') token: string,
    @Body() body: AcceptInvitationDto,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.give(reply, await this.acceptInvitation.run(actor, token, body, device ?? ''));
  }

  @Delete()
  @HttpCode(204)
  decline(@By() actor: Actor, @Param('token') token: string, @Body() body: DeclineInvitationDto): Promise<void> {
    return this.declineInvitation.run(actor, token, body?.reason ?? '');
  }
}
