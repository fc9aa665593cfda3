import { Body, Controller, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AssignJudges } from '../actions/assign-judges.js';
import { BringEntrants } from '../actions/bring-entrants.js';
import { OpenRound } from '../actions/open-round.js';
import { SeatPanel } from '../actions/seat-panel.js';
import type { RoundView } from '../queries/round.view.js';
import { AssignDto, SeatPanelDto } from './round.dto.js';

@Controller('rounds/:id')
export class RoundPreparationController {
  constructor(
    private readonly bringEntrants: BringEntrants,
    private readonly seatPanel: SeatPanel,
    private readonly assignJudges: AssignJudges,
    private readonly openRound: OpenRound,
  ) {}

  @Put('entrants')
  bring(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.bringEntrants.run(actor, id);
  }

  @Put('panel')
  seat(@By() actor: Actor, @Param('id') id: string, @Body() body: SeatPanelDto): Promise<RoundView> {
    return this.seatPanel.run(actor, id, body);
  }

  @Put('assignment')
  assign(@By() actor: Actor, @Param('id') id: string, @Body() body: AssignDto): Promise<RoundView> {
    return this.assignJudges.run(actor, id, body.seed);
  }

  @Put('opening')
  open(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.openRound.run(actor, id);
  }
}
