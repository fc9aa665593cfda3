import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { UnitOfWork } from '#platform/unit-of-work';
import { SealClosure } from '../actions/closing/seal-closure.js';

/** A round has closed: its ledger is signed as it stands, and the chair gets the head. */
@Injectable()
@Hears('judging.round-closed')
export class SealRound implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly seal: SealClosure,
  ) {}

  async react({ subject }: Line): Promise<void> {
    if (subject !== null) await this.unit.run((tx) => this.seal.within(tx, subject));
  }
}
