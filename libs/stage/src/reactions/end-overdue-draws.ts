import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { VoidOverdue } from '../actions/void-overdue.js';

/** Every minute: a draw that is not revealed when its sitting begins is void. */
@Injectable()
@Every('* * * * *')
export class EndOverdueDraws {
  constructor(private readonly draws: VoidOverdue) {}

  run(): Promise<void> {
    return this.draws.run();
  }
}
