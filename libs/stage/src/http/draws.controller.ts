import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public } from '#platform/http';
import { FreezeDraw } from '../actions/freeze-draw.js';
import { VoidDraw } from '../actions/void-draw.js';
import { DrawsView, FrozenDrawView, StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { FreezeDrawDto, VoidDrawDto } from './draw.dto.js';

/** Draws of the order in which entries are on. */
@Controller()
export class DrawsController {
  constructor(
    private readonly draws: Draws,
    private readonly freeze: FreezeDraw,
    private readonly voidance: VoidDraw,
  ) {}

  @Get('rounds/:id/draws')
  listDraws(@By() actor: Actor, @Param('id') id: string): Promise<DrawsView> {
    return this.draws.of(actor, id);
  }

  /** Freezes the published list and says where the value will come from. */
  @Post('rounds/:id/draws')
  freezeDraw(@By() actor: Actor, @Param('id') id: string, @Body() body: FreezeDrawDto): Promise<FrozenDrawView> {
    return this.freeze.run(actor, id, body);
  }

  /** Everything anybody needs to check a draw. */
  @Public()
  @Get('draws/:id')
  readDraw(@By() actor: Actor, @Param('id') id: string): Promise<StageDrawView> {
    return this.draws.one(actor, id);
  }

  /** Ends a draw without an order. */
  @Delete('draws/:id')
  @HttpCode(204)
  voidDraw(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: VoidDrawDto): Promise<void> {
    return this.voidance.run(actor, id, reason);
  }
}
