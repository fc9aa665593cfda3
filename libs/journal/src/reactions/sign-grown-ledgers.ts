import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { UnitOfWork } from '#platform/unit-of-work';
import { SignHead } from '../actions/sign-head.js';
import { grownLedgers } from '../queries/signed-heads.js';

/** Every five minutes: a signed head for each ledger that has grown. */
@Injectable()
@Every('*/5 * * * *')
export class SignGrownLedgers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly head: SignHead,
  ) {}

  async run(): Promise<void> {
    for (const editionId of await grownLedgers(this.unit.read))
      await this.unit.run((tx) => this.head.within(tx, editionId));
  }
}
