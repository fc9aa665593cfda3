import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { RemindElectors } from '../actions/ballot/remind-electors.js';

/** Every minute, as the shortest rounds last five: who has not voted in a round that ends soon is reminded. */
@Injectable()
@Every('* * * * *')
export class RemindPanel {
  constructor(private readonly remind: RemindElectors) {}

  run(): Promise<void> {
    return this.remind.run();
  }
}
