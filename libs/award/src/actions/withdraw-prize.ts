import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { prizeLife } from '../domain/prize.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes } from './lock-prizes.js';

/** The organiser takes a prize back, with a reason; its seat is open again. */
@Injectable()
export class WithdrawPrize {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(PrizeEntity, { where: { id } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.withdrawPrize(actor, { editionId }));
      await lockPrizes(tx, editionId);
      const prize = await tx.findOneOrFail(PrizeEntity, { where: { id } });
      const state = prizeLife.advance(prize.state, 'withdraw');
      await tx.update(PrizeEntity, { id }, { state, withdrawnReason: reason });
      const seal = { award: prize.awardCode, entry: prize.entryId };
      const wasConfirmed = prize.state === 'confirmed';
      await this.journal.record(tx, actor, 'award.prize-withdrawn', {
        editionId,
        subject: id,
        ...(wasConfirmed ? { seal } : {}),
      });
    });
  }
}
