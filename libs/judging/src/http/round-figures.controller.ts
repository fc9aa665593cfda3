import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { SendWritten, type Written } from '#platform/written.interceptor';
import type { AgreementView } from '../queries/agreement.view.js';
import { AssignmentProofs } from '../queries/assignment-proof.js';
import { LiveStandings } from '../queries/board/live-standings.js';
import { LiveStandingsView } from '../queries/board/live-standings.view.js';
import type { AssignmentProofView } from '../queries/assignment-proof.view.js';
import { RoundAgreement } from '../queries/round-agreement.js';

@Controller('rounds/:id')
export class RoundFiguresController {
  constructor(
    private readonly proofs: AssignmentProofs,
    private readonly agreement: RoundAgreement,
    private readonly standings: LiveStandings,
  ) {}

  @Get('assignment')
  proof(@By() actor: Actor, @Param('id') id: string): Promise<AssignmentProofView> {
    return this.proofs.of(actor, id);
  }

  @Get('standings/live')
  @UseInterceptors(SendWritten)
  @ApiOkResponse({ type: LiveStandingsView })
  live(@By() actor: Actor, @Param('id') id: string): Promise<Written> {
    return this.standings.of(actor, id);
  }

  @Get('agreement')
  agreed(@By() actor: Actor, @Param('id') id: string): Promise<AgreementView> {
    return this.agreement.of(actor, id);
  }
}
