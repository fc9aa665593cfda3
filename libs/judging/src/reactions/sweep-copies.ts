import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { ClearCopies } from '../actions/clear-copies.js';

/** Once a night: the copies of earlier days go. */
@Injectable()
@Every('47 3 * * *')
export class SweepCopies {
  constructor(private readonly copies: ClearCopies) {}

  run(): Promise<void> {
    return this.copies.run();
  }
}
