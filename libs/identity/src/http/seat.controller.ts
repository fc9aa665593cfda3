import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SearchQuery } from '#platform/page.dto';
import { RemoveSeat } from '../actions/seat/remove-seat.js';
import { Seats } from '../queries/seats.js';
import type { SeatsView } from '../queries/seat.view.js';

@Controller()
export class SeatController {
  constructor(
    private readonly seats: Seats,
    private readonly removeSeat: RemoveSeat,
  ) {}

  @Get('editions/:editionId/seats')
  list(@By() actor: Actor, @Param('editionId') editionId: string, @Query() page: SearchQuery): Promise<SeatsView> {
    return this.seats.of(actor, editionId, page);
  }

  @Delete('seats/:id')
  @HttpCode(204)
  remove(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.removeSeat.run(actor, id);
  }
}
