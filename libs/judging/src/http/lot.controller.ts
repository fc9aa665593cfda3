import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { CommitLot } from '../actions/lot/commit-lot.js';
import { InviteDrawn } from '../actions/lot/invite-drawn.js';
import { RevealLot } from '../actions/lot/reveal-lot.js';
import { VoidLot } from '../actions/lot/void-lot.js';
import { CommittedLotView, LotInvitedView } from '../queries/lot/lot.view.js';
import { CommitLotDto, RevealLotDto } from './lot.dto.js';
import { ReasonDto } from './round.dto.js';

@Controller('rounds/:id/expert-lots')
export class LotController {
  constructor(
    private readonly commitLot: CommitLot,
    private readonly revealLot: RevealLot,
    private readonly voidLot: VoidLot,
    private readonly inviteDrawn: InviteDrawn,
  ) {}

  /** Publishes a sealed list and a commitment. */
  @Post()
  commit(@By() actor: Actor, @Param('id') id: string, @Body() body: CommitLotDto): Promise<CommittedLotView> {
    return this.commitLot.run(actor, id, body);
  }

  /** Opens the seed: the value of the event decides. */
  @Put(':lotId/revelation')
  @HttpCode(204)
  reveal(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('lotId') lotId: string,
    @Body() { publicValue }: RevealLotDto,
  ): Promise<void> {
    return this.revealLot.run(actor, id, lotId, publicValue);
  }

  /** Ends it without a result. */
  @Delete(':lotId')
  @HttpCode(204)
  void(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('lotId') lotId: string,
    @Body() { reason }: ReasonDto,
  ): Promise<void> {
    return this.voidLot.run(actor, id, lotId, reason);
  }

  /** Invites those who were drawn, or who stand by for those who declined. */
  @Post(':lotId/invitations')
  @HttpCode(200)
  invite(@By() actor: Actor, @Param('id') id: string, @Param('lotId') lotId: string): Promise<LotInvitedView> {
    return this.inviteDrawn.run(actor, id, lotId);
  }
}
