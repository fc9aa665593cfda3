import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PreparePrizeReveal } from '../actions/prepare-prize-reveal.js';
import { PrizeRevealDto } from './prize.dto.js';

/** The ceremony's script from the confirmed prizes. */
@Controller('editions/:editionId/prizes/reveal')
export class PrizeRevealController {
  constructor(private readonly prepare: PreparePrizeReveal) {}

  @Put()
  @HttpCode(204)
  preparePrizeReveal(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { withValues }: PrizeRevealDto,
  ): Promise<void> {
    return this.prepare.run(actor, editionId, withValues);
  }
}
