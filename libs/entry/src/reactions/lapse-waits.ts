import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { LapseWaiting } from '../actions/submission/lapse-waiting.js';
import { overdueWaits } from '../queries/deadline/waiting.js';

/** Every minute: submits that waited for files in vain. */
@Injectable()
@Every('* * * * *')
export class LapseWaits {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lapse: LapseWaiting,
  ) {}

  async run(): Promise<void> {
    for (const id of await overdueWaits(this.unit.read)) await this.lapse.run(id);
  }
}
