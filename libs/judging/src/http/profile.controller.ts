import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CorrectProfile } from '../actions/profile/correct-profile.js';
import { InviteProfiles } from '../actions/profile/invite-profiles.js';
import type { InvitedView, OwnProfileView, ProfilePageView, ProfilesView } from '../queries/profile/profile.view.js';
import { Profiles } from '../queries/profile/profiles.js';
import { ChangeOwnJudgeProfileDto, ChangeJudgeProfileDto, InviteProfilesDto, ProfilesQuery } from './profile.dto.js';

@Controller()
export class ProfileController {
  constructor(
    private readonly profiles: Profiles,
    private readonly correct: CorrectProfile,
    private readonly inviteProfiles: InviteProfiles,
  ) {}

  @Get('editions/:editionId/judge-profiles')
  list(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: ProfilesQuery,
  ): Promise<ProfilesView> {
    return this.profiles.page(actor, editionId, query);
  }

  @Get('editions/:editionId/judge-profiles/:profileId')
  one(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('profileId') id: string,
  ): Promise<ProfilePageView> {
    return this.profiles.one(actor, editionId, id);
  }

  @Patch('editions/:editionId/judge-profiles/:profileId')
  @HttpCode(204)
  change(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('profileId') id: string,
    @Body() body: ChangeJudgeProfileDto,
  ): Promise<void> {
    return this.correct.run(actor, editionId, id, body);
  }

  @Post('editions/:editionId/judge-profile-invitations')
  invite(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: InviteProfilesDto,
  ): Promise<InvitedView> {
    return this.inviteProfiles.run(actor, editionId, body.profileIds);
  }

  @Get('me/judge-profile')
  own(@By() actor: Actor): Promise<OwnProfileView> {
    return this.profiles.own(actor);
  }

  @Patch('me/judge-profile')
  @HttpCode(204)
  changeOwn(@By() actor: Actor, @Body() body: ChangeOwnJudgeProfileDto): Promise<void> {
    return this.correct.own(actor, body);
  }
}
