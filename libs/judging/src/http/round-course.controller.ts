import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AddReader } from '../actions/closing/add-reader.js';
import { RemindJudges } from '../actions/closing/remind-judges.js';
import { ReminderPreview } from '../queries/closing/reminder.js';
import { RemindedView, ReminderView } from '../queries/closing/reminder.view.js';
import type { RoundView } from '../queries/round.view.js';
import { AddReaderDto, RemindDto } from './round.dto.js';

@Controller('rounds/:id')
export class RoundCourseController {
  constructor(
    private readonly preview: ReminderPreview,
    private readonly remindJudges: RemindJudges,
    private readonly addReader: AddReader,
  ) {}

  @Get('reminder')
  look(@By() actor: Actor, @Param('id') id: string): Promise<ReminderView> {
    return this.preview.of(actor, id);
  }

  @Post('reminders')
  @HttpCode(200)
  remind(@By() actor: Actor, @Param('id') id: string, @Body() body: RemindDto): Promise<RemindedView> {
    return this.remindJudges.run(actor, id, { ...body, occasion: 'hand' });
  }

  @Post('readers')
  add(@By() actor: Actor, @Param('id') id: string, @Body() body: AddReaderDto): Promise<RoundView> {
    return this.addReader.run(actor, id, body);
  }
}
