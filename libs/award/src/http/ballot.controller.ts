import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { CastVote } from '../actions/ballot/cast-vote.js';
import { CloseRound } from '../actions/ballot/close-round.js';
import { VoidBallot } from '../actions/ballot/void-ballot.js';
import { VoteDto } from './ballot.dto.js';
import { PrizeReasonDto } from './prize.dto.js';

/** One ballot. */
@Controller('ballots/:id')
export class BallotController {
  constructor(
    private readonly votes: CastVote,
    private readonly rounds: CloseRound,
    private readonly ballots: VoidBallot,
  ) {}

  /** Votes in the round that is open. */
  @Put('vote')
  @HttpCode(204)
  @Unkeyed()
  castVote(@By() actor: Actor, @Param('id') id: string, @Body() { choice = null, ...vote }: VoteDto): Promise<void> {
    return this.votes.run(actor, id, { ...vote, choice });
  }

  /** Closes the round that is open, and counts it. */
  @Put('closure')
  @HttpCode(204)
  closeBallotRound(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.rounds.run(actor, id);
  }

  @Delete()
  @HttpCode(204)
  voidBallot(@By() actor: Actor, @Param('id') id: string, @Body() { reason }: PrizeReasonDto): Promise<void> {
    return this.ballots.run(actor, id, reason);
  }
}
