import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { CountDueRounds } from '../actions/ballot/count-due-rounds.js';

/** A round in which everybody has voted is counted at once. */
@Injectable()
@Hears('award.ballot-cast')
export class CountFullRound implements Reaction {
  constructor(private readonly rounds: CountDueRounds) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.rounds.full(subject);
  }
}
