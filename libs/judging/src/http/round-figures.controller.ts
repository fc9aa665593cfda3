import { Controller, Get, Param, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { EventStream, LiveStreams } from '#platform/live-streams';
import { SendWritten, type Written } from '#platform/written.interceptor';
import type { FastifyReply, FastifyRequest } from 'fastify';
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
    private readonly streams: LiveStreams,
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

  @Get('standings/live/live')
  @EventStream()
  watchStandings(
    @By() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.streams.open(request, reply, this.standings.view(actor, id));
  }

  @Get('agreement')
  agreed(@By() actor: Actor, @Param('id') id: string): Promise<AgreementView> {
    return this.agreement.of(actor, id);
  }
}
