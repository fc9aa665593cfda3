import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { NameCandidate } from '../actions/ballot/name-candidate.js';
import { OpenBallot } from '../actions/ballot/open-ballot.js';
import { BallotListView, OwnBallotsView } from '../queries/ballot/ballot.view.js';
import { Ballots } from '../queries/ballot/ballots.js';
import { OwnBallots } from '../queries/ballot/own-ballots.js';
import { NominationView } from '../queries/outcome.view.js';
import { NameCandidateDto, OpenBallotDto } from './ballot.dto.js';

/** The panel's votes on prizes of an edition, and whom its experts name. */
@Controller('editions/:editionId')
export class BallotsController {
  constructor(
    private readonly ballots: Ballots,
    private readonly own: OwnBallots,
    private readonly open: OpenBallot,
    private readonly name: NameCandidate,
  ) {}

  @Get('ballots')
  listBallots(@By() actor: Actor, @Param('editionId') editionId: string): Promise<BallotListView> {
    return this.ballots.view(actor, editionId);
  }

  @Get('ballots/mine')
  listOwnBallots(@By() actor: Actor, @Param('editionId') editionId: string): Promise<OwnBallotsView> {
    return this.own.view(actor, editionId);
  }

  @Post('ballots')
  openBallot(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { awardCode }: OpenBallotDto,
  ): Promise<NominationView> {
    return this.open.run(actor, editionId, awardCode);
  }

  @Post('expert-nominations')
  nameCandidate(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { holderId = null, ...named }: NameCandidateDto,
  ): Promise<NominationView> {
    return this.name.run(actor, editionId, { ...named, holderId });
  }
}
