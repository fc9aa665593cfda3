import { Body, Controller, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ArrangeSchedule } from '../actions/arrange-schedule.js';
import { ScheduleView } from '../queries/schedule.view.js';
import { ArrangeScheduleDto } from './schedule.dto.js';

@Controller('rounds/:id/schedule/arrangement')
export class ArrangementController {
  constructor(private readonly arrangement: ArrangeSchedule) {}

  /** Fills the sittings of the plan with whoever has no turn, and arranges them by number or to spare recusals. */
  @Put()
  arrangeSchedule(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() { version, by }: ArrangeScheduleDto,
  ): Promise<ScheduleView> {
    return this.arrangement.run(actor, id, { version, by });
  }
}
