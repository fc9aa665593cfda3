import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { RemindOnTime } from '../actions/closing/remind-on-time.js';

/** Four times an hour: judges of online rounds are reminded when the round's rule says. */
@Injectable()
@Every('*/15 * * * *')
export class RemindInTime {
  constructor(private readonly remind: RemindOnTime) {}

  run(): Promise<void> {
    return this.remind.run();
  }
}
