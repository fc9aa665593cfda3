import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RestorePrize } from '../actions/restore-prize.js';
import { SuspendPrize } from '../actions/suspend-prize.js';
import { WithdrawPrize } from '../actions/withdraw-prize.js';
import { Cascades } from '../queries/cascades.js';
import { CascadeView } from '../queries/prizes.view.js';
import { PrizeReasonDto, SupposedDto, WithdrawPrizeDto } from './prize.dto.js';

/** One prize. */
@Controller('prizes/:id')
export class OnePrizeController {
  constructor(
    private readonly cascades: Cascades,
    private readonly suspend: SuspendPrize,
    private readonly restore: RestorePrize,
    private readonly withdraw: WithdrawPrize,
  ) {}

  /** What would follow if this prize were withdrawn. */
  @Get('cascade')
  readSupposedCascade(
    @By() actor: Actor,
    @Param('id') id: string,
    @Query() { bars }: SupposedDto,
  ): Promise<CascadeView> {
    return this.cascades.supposing(actor, id, bars === 'true');
  }

  @Put('suspension')
  @HttpCode(204)
  suspendPrize(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: PrizeReasonDto): Promise<void> {
    return this.suspend.run(actor, id, reason);
  }

  @Delete('suspension')
  @HttpCode(204)
  restorePrize(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: PrizeReasonDto): Promise<void> {
    return this.restore.run(actor, id, reason);
  }

  @Delete()
  @HttpCode(204)
  withdrawPrize(@By() actor: Actor, @Param('id') id: string, @Body() body: WithdrawPrizeDto): Promise<void> {
    return this.withdraw.run(actor, { id, ...body });
  }
}
