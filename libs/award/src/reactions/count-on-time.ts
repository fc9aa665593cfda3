import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { CountDueRounds } from '../actions/ballot/count-due-rounds.js';

/** Every minute: rounds of ballots whose time is over are counted. */
@Injectable()
@Every('* * * * *')
export class CountOnTime {
  constructor(private readonly rounds: CountDueRounds) {}

  run(): Promise<void> {
    return this.rounds.run();
  }
}
