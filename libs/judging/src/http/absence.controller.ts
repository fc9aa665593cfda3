import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { FreeAbsent } from '../actions/seat/free-absent.js';
import { ReturnJudge } from '../actions/seat/return-judge.js';
import type { RoundView } from '../queries/round.view.js';
import { NoteAbsenceDto } from './seat.dto.js';

@Controller('rounds/:id/absences')
export class AbsenceController {
  constructor(
    private readonly freeAbsent: FreeAbsent,
    private readonly returnJudge: ReturnJudge,
  ) {}

  /** A judge is absent: what they have not handed in is free for others. */
  @Post()
  free(@By() actor: Actor, @Param('id') id: string, @Body() body: NoteAbsenceDto): Promise<RoundView> {
    return this.freeAbsent.run(actor, id, body);
  }

  /** They have come after all. */
  @Delete(':judgeId')
  comes(@By() actor: Actor, @Param('id') id: string, @Param('judgeId') judgeId: string): Promise<RoundView> {
    return this.returnJudge.run(actor, id, judgeId);
  }
}
