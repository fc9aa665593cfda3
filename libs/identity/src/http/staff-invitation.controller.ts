import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SearchQuery } from '#platform/page.dto';
import { InvitePerson } from '../actions/seat/invite-person.js';
import { WithdrawInvitation } from '../actions/seat/withdraw-invitation.js';
import { Invitations } from '../queries/invitations.js';
import type { InvitationsView, InvitationView } from '../queries/invitation.view.js';
import { InvitePersonDto } from './invitation.dto.js';

/** What organisers do with invitations. */
@Controller()
export class StaffInvitationController {
  constructor(
    private readonly invitations: Invitations,
    private readonly invitePerson: InvitePerson,
    private readonly withdrawInvitation: WithdrawInvitation,
  ) {}

  @Get('editions/:editionId/invitations')
  list(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() page: SearchQuery,
  ): Promise<InvitationsView> {
    return this.invitations.of(actor, editionId, page);
  }

  /** Asked again while the offer is open, it mails a new link; the old one dies. */
  @Post('editions/:editionId/invitations')
  invite(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: InvitePersonDto,
  ): Promise<InvitationView> {
    return this.invitePerson.run(actor, { ...body, editionId });
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  withdraw(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.withdrawInvitation.run(actor, id);
  }
}
