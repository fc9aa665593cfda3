import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { DescribeEntries } from '../actions/entry/describe-entries.js';
import { untoldEntries } from '../queries/entry/untold.js';

/** Longer than a restart takes; looking twice at what was edited changes nothing. */
const LOOKED_BACK_MS = 3_600_000;

/**
 * Every five minutes: what teams write into an application that they have handed in is looked through for names, and entries from
 * before recusal was told of any are described. The form saves every few seconds, too often to look each time.
 */
@Injectable()
@Every('*/5 * * * *')
export class TellRecusalOfEdits {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly describe: DescribeEntries,
  ) {}

  async run(): Promise<void> {
    const since = new Date((await now(this.unit.read)).getTime() - LOOKED_BACK_MS);
    for (const { editionId, entryIds } of await untoldEntries(this.unit.read, since)) {
      await this.describe.run(editionId, entryIds);
    }
  }
}
