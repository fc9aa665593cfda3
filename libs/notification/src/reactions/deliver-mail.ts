import { Injectable } from '@nestjs/common';
import { Job } from '#platform/jobs';
import { DeliverMessage } from '../actions/deliver-message.js';

/** Sends what was written, once its transaction has committed. */
@Injectable()
@Job('notification.deliver')
export class DeliverMail {
  constructor(private readonly deliver: DeliverMessage) {}

  run(data: { id: string }): Promise<void> {
    return this.deliver.run(data.id);
  }
}
