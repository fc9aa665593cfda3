import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import type { LotsView, PublicLotView } from '../queries/lot/lot.view.js';
import { Lots } from '../queries/lot/lots.js';

@Controller()
export class LotsController {
  constructor(private readonly lots: Lots) {}

  /** The draws of experts for a round, with names once they are drawn. */
  @Get('rounds/:id/expert-lots')
  list(@By() actor: Actor, @Param('id') id: string): Promise<LotsView> {
    return this.lots.of(actor, id);
  }

  /** Everything anybody needs to check a draw; it names nobody. */
  @Public()
  @Get('expert-lots/:id')
  one(@Param('id') id: string): Promise<PublicLotView> {
    return this.lots.one(id);
  }
}
