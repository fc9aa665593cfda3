import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { In } from 'typeorm';
import { may } from '../domain/policy.js';
import { planHash, type Reflow, reflow } from '../domain/reflow.js';
import { Grounds } from '../queries/grounds.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing } from './lock-prizes.js';
import { storeAllotment } from './store-allotment.js';

/** Applies, as a whole, what follows from a prize that changed: those that move are taken back, and given anew by rank. */
@Injectable()
export class FollowCascade {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly grounds: Grounds,
  ) {}

  /** @param hash of the plan its reader saw */
  run(actor: Actor, editionId: string, hash: string): Promise<void> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      await this.within(tx, actor, editionId, hash);
    });
  }

  private async within(tx: Tx, actor: Actor, editionId: string, hash: string): Promise<void> {
    const present = await lockPrizes(tx, editionId);
    const { edition, final, ground } = await this.grounds.of(tx, editionId);
    refuseUnlessPublished(edition);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    const plan = reflow(ground, present);
    if (hash !== planHash(plan)) refuse('conflict', 'cascade-changed');
    if (plan.loses.length + plan.gives.length === 0) return;
    await refuseChoosing(
      tx,
      actor,
      [...plan.loses, ...plan.gives].map(({ entryId }) => entryId),
    );
    const lost = { state: 'withdrawn' as const, withdrawnReason: 'cascade' };
    const ids = plan.loses.map(({ prizeId }) => prizeId);
    if (ids.length > 0) await tx.update(PrizeEntity, { id: In(ids) }, lost);
    await storeAllotment(tx, actor, editionId, plan);
    await this.record(tx, actor, editionId, plan, present);
  }

  private record(tx: Tx, actor: Actor, editionId: string, plan: Reflow, present: PrizeEntity[]): Promise<void> {
    const { loses, gives } = plan;
    const decided = new Set(present.filter(({ state }) => state !== 'proposed').map(({ id }) => id));
    const sealed = loses.filter(({ prizeId }) => decided.has(prizeId));
    const seal = { withdrawn: sealed.map(({ awardCode, entryId }) => ({ award: awardCode, entry: entryId })) };
    const details = { loses: loses.length, gives: gives.length };
    const note = { editionId, subject: editionId, details, ...(sealed.length > 0 ? { seal } : {}) };
    return this.journal.record(tx, actor, 'award.cascade-followed', note);
  }
}
