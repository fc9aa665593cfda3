import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeParts } from '../actions/change-parts.js';
import { ChangePlan } from '../actions/change-plan.js';
import type { PlanView, SettingsView, VersionView } from '../queries/edition.view.js';
import { Plan } from '../queries/plan.js';
import { PlanDto } from './edition.dto.js';
import { PartsDto } from './plan.dto.js';

@Controller('editions/:editionId')
export class SettingsController {
  constructor(
    private readonly plan: Plan,
    private readonly changePlan: ChangePlan,
    private readonly changeParts: ChangeParts,
  ) {}

  @Get('plan')
  one(@By() actor: Actor, @Param('editionId') editionId: string): Promise<PlanView> {
    return this.plan.of(actor, editionId);
  }

  @Get('settings')
  settings(@By() actor: Actor, @Param('editionId') editionId: string): Promise<SettingsView> {
    return this.plan.settings(actor, editionId);
  }

  @Put('settings')
  change(@By() actor: Actor, @Param('editionId') editionId: string, @Body() change: PlanDto): Promise<VersionView> {
    return this.changePlan.run(actor, editionId, change);
  }

  @Patch('settings')
  changeSome(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() change: PartsDto,
  ): Promise<VersionView> {
    return this.changeParts.run(actor, editionId, change);
  }
}
