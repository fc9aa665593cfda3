import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type IncomingFile, Uploaded } from '#file';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AnswerHearing } from '../../actions/objection/answer-hearing.js';
import { HearTeam } from '../../actions/objection/hear-team.js';
import { EntryHearings } from '../../queries/objection/entry-hearings.js';
import { EntryHearingsView, HearingMadeView, KeptEvidenceView } from '../../queries/objection/objection.view.js';
import { AnswerDto, QuestionDto } from './objection.dto.js';

/** The team an objection is about is heard before anything is decided. */
@Controller()
export class HearingController {
  constructor(
    private readonly ask: HearTeam,
    private readonly answers: AnswerHearing,
    private readonly hearings: EntryHearings,
  ) {}

  @Post('objections/:id/hearings')
  hear(@By() actor: Actor, @Param('id') id: string, @Body() body: QuestionDto): Promise<HearingMadeView> {
    const { version, question, dueAt } = body;
    return this.ask.run(actor, id, { version, question, dueAt: new Date(dueAt) });
  }

  @Get('entries/:id/hearings')
  ofEntry(@By() actor: Actor, @Param('id') id: string): Promise<EntryHearingsView> {
    return this.hearings.of(actor, id);
  }

  @Post('hearings/:id/evidence')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  attach(@By() actor: Actor, @Param('id') id: string, @Uploaded() file: IncomingFile): Promise<KeptEvidenceView> {
    return this.answers.attach(actor, id, file);
  }

  @Put('hearings/:id/answer')
  @HttpCode(204)
  answer(@By() actor: Actor, @Param('id') id: string, @Body() { answer }: AnswerDto): Promise<void> {
    return this.answers.answer(actor, id, answer);
  }
}
