import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { ClearIncoming } from '../actions/arrival/clear-incoming.js';

/** Every night: removes what was left half uploaded. */
@Injectable()
@Every('17 4 * * *')
export class SweepIncoming {
  constructor(private readonly clear: ClearIncoming) {}

  run(): Promise<void> {
    return this.clear.run();
  }
}
