import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { DescribeEntries } from '../actions/entry/describe-entries.js';
import { undescribedEditions } from '../queries/entry/undescribed.js';

/** Every five minutes: entries from before recusal was told of any are described, all of an edition at once. */
@Injectable()
@Every('*/5 * * * *')
export class TellRecusalOfOld {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly describe: DescribeEntries,
  ) {}

  async run(): Promise<void> {
    for (const id of await undescribedEditions(this.unit.read)) await this.describe.run(id);
  }
}
