import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { RemindHandlers } from '../../actions/objection/remind-handlers.js';

/** Every hour: what is due soon. */
@Injectable()
@Every('17 * * * *')
export class RemindOfObjections {
  constructor(private readonly remind: RemindHandlers) {}

  run(): Promise<void> {
    return this.remind.run();
  }
}
