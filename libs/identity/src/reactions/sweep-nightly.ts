import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { ForgetStale } from '../actions/session/forget-stale.js';

/** Every night: expired sessions and codes go. */
@Injectable()
@Every('17 3 * * *')
export class SweepNightly {
  constructor(private readonly stale: ForgetStale) {}

  run(): Promise<void> {
    return this.stale.run();
  }
}
