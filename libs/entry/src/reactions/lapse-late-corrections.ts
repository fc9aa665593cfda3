import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { LapseReturned } from '../actions/review/lapse-returned.js';
import { lateCorrections } from '../queries/review/late-corrections.js';

/** Every minute: refuses returned entries whose deadline has passed. */
@Injectable()
@Every('* * * * *')
export class LapseLateCorrections {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lapse: LapseReturned,
  ) {}

  async run(): Promise<void> {
    for (const id of await lateCorrections(this.unit.read)) await this.lapse.run(id);
  }
}
