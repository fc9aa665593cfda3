import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes } from '#platform/http';
import { SignUndertaking } from '../actions/undertaking/sign-undertaking.js';
import type { UndertakingView } from '../queries/undertaking/undertaking.view.js';
import { Undertakings } from '../queries/undertaking/undertakings.js';
import { SignUndertakingDto } from './undertaking.dto.js';

@Controller('editions/:editionId/undertaking')
@OpenToCodes()
export class UndertakingController {
  constructor(
    private readonly undertakings: Undertakings,
    private readonly signUndertaking: SignUndertaking,
  ) {}

  @Get()
  mine(@By() actor: Actor, @Param('editionId') editionId: string): Promise<UndertakingView> {
    return this.undertakings.mine(actor, editionId);
  }

  @Put('signature')
  @HttpCode(204)
  sign(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: SignUndertakingDto): Promise<void> {
    return this.signUndertaking.run(actor, editionId, body);
  }
}
