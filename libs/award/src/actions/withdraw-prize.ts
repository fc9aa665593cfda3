import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { prizeLife } from '../domain/prize.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing } from './lock-prizes.js';

/** The organiser takes a prize back, with a reason; its seat is open again. */
@Injectable()
export class WithdrawPrize {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId } = found(await tx.findOne(PrizeEntity, { where: { id } }));
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.withdrawPrize(actor, { editionId }));
      await lockPrizes(tx, editionId);
      refuseUnlessPublished(await this.editions.byId(tx, editionId));
      const prize = await tx.findOneOrFail(PrizeEntity, { where: { id } });
      await refuseChoosing(tx, actor, [prize.entryId]);
      const state = prizeLife.advance(prize.state, 'withdraw');
      await tx.update(PrizeEntity, { id }, { state, withdrawnReason: reason });
      const details = { awardCode: prize.awardCode, entryId: prize.entryId };
      const seal = { award: prize.awardCode, entry: prize.entryId };
      const wasConfirmed = prize.state === 'confirmed';
      const note = { editionId, subject: id, details, ...(wasConfirmed ? { seal } : {}) };
      await this.journal.record(tx, actor, 'award.prize-withdrawn', note);
    });
  }
}
