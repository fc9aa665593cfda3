import { Injectable } from '@nestjs/common';
import { CallForMaterials as Call } from '#entry';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { advancedFrom } from '../queries/advanced.js';

/** Teams that advanced are called to hand in what the next round needs. */
@Injectable()
@Hears('judging.round-advanced', 'judging.entry-promoted')
export class CallForMaterials implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly call: Call,
  ) {}

  async react({ subject }: Line): Promise<void> {
    const next = subject === null ? undefined : await this.unit.run((tx) => advancedFrom(tx, subject));
    if (next) await this.call.run(SYSTEM, next);
  }
}
