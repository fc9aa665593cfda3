import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, OpenToCodes, Public } from '#platform/http';
import { IssuePass } from '../actions/issue-pass.js';
import { PassView } from '../queries/attendance.view.js';
import { OwnSittings } from '../queries/own-sittings.js';
import { OwnSittingsView } from '../queries/own-sittings.view.js';
import { OwnTurns } from '../queries/own-turns.js';
import { OwnTurnsView } from '../queries/own-turns.view.js';
import { RunningOrders } from '../queries/running-order.js';
import { PublishedOrdersView, RunningOrderView } from '../queries/running-order.view.js';

/** When and where somebody is on, and the code they show at the door. */
@Controller()
export class OwnDatesController {
  constructor(
    private readonly turns: OwnTurns,
    private readonly sittings: OwnSittings,
    private readonly orders: RunningOrders,
    private readonly passes: IssuePass,
  ) {}

  /** When and where an entry is on, for its team. */
  @Get('entries/:id/turns')
  ownTurns(@By() actor: Actor, @Param('id') id: string): Promise<OwnTurnsView> {
    return this.turns.of(actor, id);
  }

  /** A new code for the team to show; those before stay good. */
  @Post('entries/:id/passes')
  teamPass(@By() actor: Actor, @Param('id') id: string): Promise<PassView> {
    return this.passes.forTeam(actor, id);
  }

  /** When and where a judge sits. */
  @OpenToCodes()
  @Get('editions/:editionId/sittings/mine')
  ownSittings(@By() actor: Actor, @Param('editionId') editionId: string): Promise<OwnSittingsView> {
    return this.sittings.of(actor, editionId);
  }

  /** A new code for the judge to show. */
  @OpenToCodes()
  @Post('editions/:editionId/passes/mine')
  judgePass(@By() actor: Actor, @Param('editionId') editionId: string): Promise<PassView> {
    return this.passes.forMyself(actor, editionId);
  }

  /** The rounds whose order is published, for everybody. */
  @Public()
  @Get('editions/:slug/running-orders')
  runningOrders(@Param('slug') slug: string): Promise<PublishedOrdersView> {
    return this.orders.list(slug);
  }

  /** The published order, for everybody. */
  @Public()
  @Get('rounds/:id/running-order')
  runningOrder(@Param('id') id: string): Promise<RunningOrderView> {
    return this.orders.of(id);
  }
}
