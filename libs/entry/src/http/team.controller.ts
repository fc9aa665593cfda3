import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeMember } from '../actions/team/change-member.js';
import { OrderMembers } from '../actions/team/order-members.js';
import { RemoveMember } from '../actions/team/remove-member.js';
import { TeamPage } from '../queries/team/team-page.js';
import type { TeamView } from '../queries/team/team.view.js';
import { MemberOrderDto, PortraitDto } from './team.dto.js';

/** The members of a team. */
@Controller('entries/:id')
export class TeamController {
  constructor(
    private readonly page: TeamPage,
    private readonly changeMember: ChangeMember,
    private readonly orderMembers: OrderMembers,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get('members')
  team(@By() actor: Actor, @Param('id') id: string): Promise<TeamView> {
    return this.page.show(actor, id);
  }

  @Put('member-order')
  @HttpCode(204)
  order(@By() actor: Actor, @Param('id') id: string, @Body() body: MemberOrderDto): Promise<void> {
    return this.orderMembers.run(actor, id, body.members);
  }

  @Patch('members/:memberId')
  @HttpCode(204)
  portray(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('memberId') memberId: string,
    @Body() body: PortraitDto,
  ): Promise<void> {
    return this.changeMember.run(actor, id, memberId, body);
  }

  @Delete('members/:memberId')
  @HttpCode(204)
  remove(@By() actor: Actor, @Param('id') id: string, @Param('memberId') memberId: string): Promise<void> {
    return this.removeMember.run(actor, id, memberId);
  }
}
