import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChangeDay } from '../actions/change-day.js';
import { ConfirmYear } from '../actions/confirm-year.js';
import { WorkingDays } from '../queries/working-days.js';
import type { WorkingDaysView, WorkingPeriodView } from '../queries/working-days.view.js';
import { DayPipe, YearPipe } from './address.js';
import { CalendarQuery, CalendarReasonDto, ListedDayDto, PeriodQuery } from './working-days.dto.js';

@Controller('editions/:editionId/working-days')
export class WorkingDaysController {
  constructor(
    private readonly workingDays: WorkingDays,
    private readonly changeDay: ChangeDay,
    private readonly confirmYear: ConfirmYear,
  ) {}

  @Get()
  list(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { year }: CalendarQuery,
  ): Promise<WorkingDaysView> {
    return this.workingDays.of(actor, editionId, year);
  }

  @Get('period')
  period(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() { start, days }: PeriodQuery,
  ): Promise<WorkingPeriodView> {
    return this.workingDays.period(actor, editionId, start, days);
  }

  @Put('years/:year')
  @HttpCode(204)
  confirm(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('year', YearPipe) year: number,
    @Body() { reason }: CalendarReasonDto,
  ): Promise<void> {
    return this.confirmYear.run(actor, editionId, year, reason);
  }

  @Put('days/:day')
  @HttpCode(204)
  change(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('day', DayPipe) day: string,
    @Body() change: ListedDayDto,
  ): Promise<void> {
    return this.changeDay.list(actor, editionId, day, change);
  }

  @Delete('days/:day')
  @HttpCode(204)
  strike(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Param('day', DayPipe) day: string,
    @Body() { reason }: CalendarReasonDto,
  ): Promise<void> {
    return this.changeDay.strike(actor, editionId, day, reason);
  }
}
