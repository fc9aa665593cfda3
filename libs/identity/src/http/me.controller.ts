import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { ChangePassword } from '../actions/account/change-password.js';
import { ChangeProfile } from '../actions/account/change-profile.js';
import { EndSession } from '../actions/session/end-session.js';
import { SessionViews } from '../queries/session-views.js';
import type { SessionsView, SessionView } from '../queries/session.view.js';
import { ChangePasswordDto, ChangeProfileDto } from './account.dto.js';

@Controller('me')
@Unkeyed()
export class MeController {
  constructor(
    private readonly changeProfile: ChangeProfile,
    private readonly changePassword: ChangePassword,
    private readonly endSession: EndSession,
    private readonly views: SessionViews,
  ) {}

  @Put('profile')
  profile(@By() actor: Actor, @Body() body: ChangeProfileDto): Promise<SessionView> {
    return this.changeProfile.run(actor, body);
  }

  @Put('password')
  @HttpCode(204)
  @RateLimit('code')
  password(@By() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.changePassword.run(actor, body);
  }

  @Get('sessions')
  sessions(@By() actor: Actor): Promise<SessionsView> {
    return this.views.own(actor);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  end(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.endSession.run(actor, id);
  }
}
