import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ProposeEnd } from '../actions/review/propose-end.js';
import { SettleProposal } from '../actions/review/settle-proposal.js';
import { DeclineDto, EndProposalDto } from './desk.dto.js';

@Controller('entries/:id/proposals')
export class ProposalController {
  constructor(
    private readonly propose: ProposeEnd,
    private readonly settle: SettleProposal,
  ) {}

  @Post()
  @HttpCode(204)
  ask(@By() actor: Actor, @Param('id') id: string, @Body() body: EndProposalDto): Promise<void> {
    return this.propose.run(actor, id, body);
  }

  @Put(':proposalId/confirmation')
  @HttpCode(204)
  confirm(@By() actor: Actor, @Param('id') id: string, @Param('proposalId') proposalId: string): Promise<void> {
    return this.settle.confirm(actor, id, proposalId);
  }

  @Put(':proposalId/refusal')
  @HttpCode(204)
  decline(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('proposalId') proposalId: string,
    @Body() body: DeclineDto,
  ): Promise<void> {
    return this.settle.decline(actor, id, proposalId, body.note);
  }
}
