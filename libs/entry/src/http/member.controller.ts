import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { HandOverLead } from '../actions/team/hand-over-lead.js';
import { InviteMember } from '../actions/team/invite-member.js';
import { RenewInvitation } from '../actions/team/renew-invitation.js';
import type { MemberLinkView } from '../queries/team/team.view.js';
import { InviteMemberDto, LeadOfferDto } from './team.dto.js';

/** Who comes into a team, and who leads it. */
@Controller('entries/:id')
export class MemberController {
  constructor(
    private readonly inviteMember: InviteMember,
    private readonly renewInvitation: RenewInvitation,
    private readonly lead: HandOverLead,
  ) {}

  @Post('members')
  add(@By() actor: Actor, @Param('id') id: string, @Body() body: InviteMemberDto): Promise<MemberLinkView> {
    return this.inviteMember.run(actor, id, { ...body, email: body.email ?? null });
  }

  @Post('members/:memberId/invitations')
  addAgain(@By() actor: Actor, @Param('id') id: string, @Param('memberId') memberId: string): Promise<MemberLinkView> {
    return this.renewInvitation.run(actor, id, memberId);
  }

  @Put('lead-offer')
  @HttpCode(204)
  offerLead(@By() actor: Actor, @Param('id') id: string, @Body() body: LeadOfferDto): Promise<void> {
    return this.lead.offer(actor, id, body.memberId);
  }

  @Post('lead-offer/acceptance')
  @HttpCode(204)
  takeLead(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.lead.take(actor, id);
  }

  @Delete('lead-offer')
  @HttpCode(204)
  endLeadOffer(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.lead.end(actor, id);
  }
}
