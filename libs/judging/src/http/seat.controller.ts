import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SeatSubstitute } from '../actions/seat/seat-substitute.js';
import type { RoundView } from '../queries/round.view.js';
import { ReplacementChoices } from '../queries/seat/replacement-choices.js';
import { SubstituteChoices } from '../queries/seat/substitute-choices.js';
import type { ReplacementChoicesView, SubstituteChoicesView } from '../queries/seat/seat-choices.view.js';
import { SubstituteDto } from './seat.dto.js';

@Controller('rounds/:id')
export class SeatController {
  constructor(
    private readonly taking: ReplacementChoices,
    private readonly joining: SubstituteChoices,
    private readonly seatSubstitute: SeatSubstitute,
  ) {}

  /** Who of the panel may take a free seat, the best first. */
  @Get('replacements/:assignmentId')
  replacements(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('assignmentId') assignmentId: string,
  ): Promise<ReplacementChoicesView> {
    return this.taking.of(actor, id, assignmentId);
  }

  /** Who of the pool may join the panel. */
  @Get('substitutes')
  substitutes(@By() actor: Actor, @Param('id') id: string): Promise<SubstituteChoicesView> {
    return this.joining.of(actor, id);
  }

  @Post('substitutes')
  substitute(@By() actor: Actor, @Param('id') id: string, @Body() body: SubstituteDto): Promise<RoundView> {
    return this.seatSubstitute.run(actor, id, body);
  }
}
