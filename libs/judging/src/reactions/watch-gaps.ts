import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { TellGaps } from '../actions/closing/tell-gaps.js';

/** Every five minutes: the chair hears of sheets that lie far apart. By the clock, so that handing in waits for nothing. */
@Injectable()
@Every('*/5 * * * *')
export class WatchGaps {
  constructor(private readonly gaps: TellGaps) {}

  run(): Promise<void> {
    return this.gaps.run();
  }
}
