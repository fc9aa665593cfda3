import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { MovePrize } from './move-prize.js';

/** Which prize goes, and why; `bars`: its entry may have no other prize of the edition. */
export interface Withdrawal {
  id: string;
  reason: string;
  bars?: boolean;
}

/** The organiser takes a prize back, with a reason; its seat is open again. */
@Injectable()
export class WithdrawPrize {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly prizes: MovePrize,
  ) {}

  run(actor: Actor, { id, ...order }: Withdrawal): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(PrizeEntity, { where: { id } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.withdrawPrize(actor, { editionId }));
      await this.within(tx, actor, { id, ...order });
    });
  }

  /** For actions of the floor above, which have asked their own policy. */
  within(tx: Tx, actor: Actor, order: Withdrawal): Promise<void> {
    return this.prizes.within(tx, actor, { ...order, verb: 'withdraw' });
  }
}
