import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { AnswerInvitation } from '../actions/team/answer-invitation.js';
import type { TeamOfferView } from '../queries/team/team-offer.view.js';
import { TeamOffer } from '../queries/team/team-offer.js';
import type { JoinedView } from '../queries/team/team.view.js';
import { ConsentsDto } from './team.dto.js';

/** What the holder of a link into a team may do. */
@Controller('team-invitations/:token')
export class JoiningController {
  constructor(
    private readonly offer: TeamOffer,
    private readonly answer: AnswerInvitation,
  ) {}

  @Get()
  @Public()
  behind(@By() actor: Actor, @Param('token') token: string): Promise<TeamOfferView> {
    return this.offer.behind(actor, token);
  }

  /** In person: under one's own account, with one's own consents. */
  @Post('acceptance')
  join(@By() actor: Actor, @Param('token') token: string, @Body() body: ConsentsDto): Promise<JoinedView> {
    return this.answer.accept(actor, token, body.consents);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  turnDown(@By() actor: Actor, @Param('token') token: string): Promise<void> {
    return this.answer.decline(actor, token);
  }
}
