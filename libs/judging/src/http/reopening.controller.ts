import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AskReopening } from '../actions/closing/ask-reopening.js';
import { ConfirmReopening } from '../actions/closing/confirm-reopening.js';
import { WithdrawReopening } from '../actions/closing/withdraw-reopening.js';
import type { RoundView } from '../queries/round.view.js';
import { ReopeningDto } from './round.dto.js';

/** A sealed round is reopened, and an advance taken back, by two people. */
@Controller('rounds/:id/reopening')
export class ReopeningController {
  constructor(
    private readonly ask: AskReopening,
    private readonly confirm: ConfirmReopening,
    private readonly withdraw: WithdrawReopening,
  ) {}

  @Put()
  askReopening(@By() actor: Actor, @Param('id') id: string, @Body() body: ReopeningDto): Promise<RoundView> {
    return this.ask.run(actor, id, body);
  }

  @Put('confirmation')
  confirmReopening(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.confirm.run(actor, id);
  }

  @Delete()
  withdrawReopening(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.withdraw.run(actor, id);
  }
}
