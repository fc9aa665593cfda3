import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { ForgetFiles } from '../actions/document/forget-files.js';

/** A team may change its mind for a day. */
const DAY = 86_400_000;

/** Every night: files that were taken out of an entry. */
@Injectable()
@Every('47 3 * * *')
export class SweepFiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly forget: ForgetFiles,
  ) {}

  async run(): Promise<void> {
    await this.forget.run(new Date((await now(this.unit.read)).getTime() - DAY));
  }
}
