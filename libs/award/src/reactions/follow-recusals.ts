import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { CountDueRounds } from '../actions/ballot/count-due-rounds.js';

/** Whoever must keep away from a candidate leaves the electorate; with nobody left to wait for, the round is counted. */
@Injectable()
@Hears(
  'recusal.relations-recounted',
  'recusal.conflict-pinned',
  'recusal.conflict-decided',
  'recusal.conflict-declared',
)
export class FollowRecusals implements Reaction {
  constructor(private readonly rounds: CountDueRounds) {}

  async react({ editionId }: Line): Promise<void> {
    if (editionId !== null) await this.rounds.settled(editionId);
  }
}
