import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { PageQuery } from '#platform/page.dto';
import type { ProgressView } from '../queries/progress.view.js';
import { Progress } from '../queries/progress.js';
import { RoundCards } from '../queries/round-cards.js';
import { RoundPage } from '../queries/round-page.js';
import type { RoundsView, RoundView } from '../queries/round.view.js';
import { Standings } from '../queries/standings.js';
import type { StandingsView } from '../queries/standings.view.js';

@Controller()
export class RoundsController {
  constructor(
    private readonly cards: RoundCards,
    private readonly page: RoundPage,
    private readonly progress: Progress,
    private readonly standings: Standings,
  ) {}

  @Get('editions/:editionId/rounds')
  list(@By() actor: Actor, @Param('editionId') editionId: string): Promise<RoundsView> {
    return this.cards.of(actor, editionId);
  }

  @Get('rounds/:id')
  one(@By() actor: Actor, @Param('id') id: string): Promise<RoundView> {
    return this.page.of(actor, id);
  }

  @Get('rounds/:id/progress')
  work(@By() actor: Actor, @Param('id') id: string): Promise<ProgressView> {
    return this.progress.of(actor, id);
  }

  @Get('rounds/:id/standings')
  results(@By() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<StandingsView> {
    return this.standings.of(actor, id, query);
  }
}
