import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { isOverdue } from '../../domain/lot/lot.js';
import { committedLots } from '../../queries/lot/committed-lots.js';
import { planOf, timesOf } from '../../queries/round-plan.js';
import { VoidLot } from './void-lot.js';

/** Makes every draw of experts void whose round has begun before it was revealed. */
@Injectable()
export class VoidOverdueLots {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly voidance: VoidLot,
  ) {}

  async run(): Promise<void> {
    const { read } = this.unit;
    const at = await now(read);
    for (const { id, roundId, editionId, code, roundState } of await committedLots(read)) {
      const edition = await this.editions.byId(read, editionId);
      if (edition.state === 'archived') continue;
      const { startsAt } = timesOf(edition, planOf(edition, code));
      if (isOverdue({ roundState, startsAt }, at)) await this.voidance.run(SYSTEM, roundId, id, 'overdue');
    }
  }
}
