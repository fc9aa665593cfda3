import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CheckIn } from '../actions/check-in.js';
import { UndoCheckIn } from '../actions/undo-check-in.js';
import { Attendance } from '../queries/attendance.js';
import { AttendanceView, CheckInOutcomeView } from '../queries/attendance.view.js';
import { CheckInDto } from './attendance.dto.js';

/** Who has come to a sitting. */
@Controller('rounds/:id/sessions/:sessionId')
export class AttendanceController {
  constructor(
    private readonly attendance: Attendance,
    private readonly arrivals: CheckIn,
    private readonly undo: UndoCheckIn,
  ) {}

  @Get('attendance')
  listAttendance(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('sessionId') sessionId: string,
  ): Promise<AttendanceView> {
    return this.attendance.of(actor, { roundId, sessionId });
  }

  /** By a scanned code, a number that was said, or a line of the list. */
  @Post('check-ins')
  checkIn(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('sessionId') sessionId: string,
    @Body() body: CheckInDto,
  ): Promise<CheckInOutcomeView> {
    return this.arrivals.run(actor, { roundId, sessionId, ...body });
  }

  @Delete('check-ins/:checkInId')
  undoCheckIn(
    @By() actor: Actor,
    @Param('id') roundId: string,
    @Param('sessionId') sessionId: string,
    @Param('checkInId') checkInId: string,
  ): Promise<AttendanceView> {
    return this.undo.run(actor, { roundId, sessionId }, checkInId);
  }
}
