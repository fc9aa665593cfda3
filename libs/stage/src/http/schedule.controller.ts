import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PlanSchedule } from '../actions/plan-schedule.js';
import { PublishSchedule } from '../actions/publish-schedule.js';
import { ScheduleView } from '../queries/schedule.view.js';
import { Schedules } from '../queries/schedules.js';
import { StageSessionsView } from '../queries/session.view.js';
import { Sessions } from '../queries/sessions.js';
import { PlanScheduleDto, PublishScheduleDto } from './schedule.dto.js';

/** When and where a round is held. */
@Controller('rounds/:id')
export class ScheduleController {
  constructor(
    private readonly sessions: Sessions,
    private readonly schedules: Schedules,
    private readonly plan: PlanSchedule,
    private readonly publish: PublishSchedule,
  ) {}

  /** The sittings as published. */
  @Get('sessions')
  listSessions(@By() actor: Actor, @Param('id') id: string): Promise<StageSessionsView> {
    return this.sessions.of(actor, id);
  }

  /** The plan as people work on it. */
  @Get('schedule')
  readSchedule(@By() actor: Actor, @Param('id') id: string): Promise<ScheduleView> {
    return this.schedules.of(actor, id);
  }

  @Put('schedule')
  planSchedule(@By() actor: Actor, @Param('id') id: string, @Body() body: PlanScheduleDto): Promise<ScheduleView> {
    return this.plan.run(actor, id, body);
  }

  /** Makes the plan what teams, judges and the hall go by. */
  @Put('schedule/publication')
  publishSchedule(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { version, reason = '' }: PublishScheduleDto,
  ): Promise<ScheduleView> {
    return this.publish.run(actor, id, { version, reason });
  }
}
