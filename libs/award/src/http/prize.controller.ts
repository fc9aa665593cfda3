import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ConfirmPrizes } from '../actions/confirm-prizes.js';
import { Nominate } from '../actions/nominate.js';
import { ProposePrizes } from '../actions/propose-prizes.js';
import { ConfirmationView, NominationView, ProposalView } from '../queries/outcome.view.js';
import { Prizes } from '../queries/prizes.js';
import { PrizesView } from '../queries/prizes.view.js';
import { NominateDto } from './prize.dto.js';

/** The edition's prizes. */
@Controller('editions/:editionId/prizes')
export class PrizeController {
  constructor(
    private readonly prizes: Prizes,
    private readonly propose: ProposePrizes,
    private readonly nominate: Nominate,
    private readonly confirm: ConfirmPrizes,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<PrizesView> {
    return this.prizes.view(actor, editionId);
  }

  /** Fills the tiered awards from the final's ranks. */
  @Put('proposal')
  proposePrizes(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ProposalView> {
    return this.propose.run(actor, editionId);
  }

  /** Names the winner of a special prize, decides a tie, or declares a vacancy. */
  @Post()
  nominatePrize(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() body: NominateDto,
  ): Promise<NominationView> {
    const { awardCode, entryId = null, holderId = null, reason } = body;
    return this.nominate.run(actor, editionId, { awardCode, entryId, holderId, reason });
  }

  /** A second person confirms the whole set. */
  @Put('confirmation')
  confirmPrizes(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ConfirmationView> {
    return this.confirm.run(actor, editionId);
  }
}
