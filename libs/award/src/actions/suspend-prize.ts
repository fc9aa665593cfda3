import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { MovePrize } from './move-prize.js';

/** A confirmed prize waits until doubts about it are decided: it keeps its seat, and does not go out. */
@Injectable()
export class SuspendPrize {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly prizes: MovePrize,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(PrizeEntity, { where: { id } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.suspendPrize(actor, { editionId }));
      await this.within(tx, actor, { id, reason });
    });
  }

  /** For actions of the floor above, which have asked their own policy. */
  within(tx: Tx, actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
    return this.prizes.within(tx, actor, { id, reason, verb: 'suspend' });
  }
}
