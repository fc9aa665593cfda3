import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { SendWaiting } from '../actions/send-waiting.js';

/** Every minute: what has waited long enough for others leaves. */
@Injectable()
@Every('* * * * *')
export class SendBundles {
  constructor(private readonly waiting: SendWaiting) {}

  run(): Promise<void> {
    return this.waiting.run();
  }
}
