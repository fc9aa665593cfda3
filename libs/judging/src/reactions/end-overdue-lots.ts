import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { VoidOverdueLots } from '../actions/lot/void-overdue-lots.js';

/** Every minute: a draw of experts that is not revealed when its round begins is void. */
@Injectable()
@Every('* * * * *')
export class EndOverdueLots {
  constructor(private readonly lots: VoidOverdueLots) {}

  run(): Promise<void> {
    return this.lots.run();
  }
}
