import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isTiered } from '../domain/award.js';
import { checkNomination, type Nomination, nomineesOf } from '../domain/nominate.js';
import { may } from '../domain/policy.js';
import { Grounds } from '../queries/grounds.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing } from './lock-prizes.js';

/** The organiser names the winner of a special prize, decides a tie, or leaves a seat vacant; always with a reason. */
@Injectable()
export class Nominate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly grounds: Grounds,
  ) {}

  run(actor: Actor, editionId: string, nomination: Nomination & { reason: string }): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      await refuseChoosing(tx, actor, [nomination.entryId]);
      const present = await lockPrizes(tx, editionId);
      const rank = await this.check(tx, actor, editionId, { ...nomination, present });
      const id = newId();
      const { awardCode, entryId, holderName, reason } = nomination;
      const facts = { id, editionId, awardCode, entryId, holderName, reason, rank, state: 'proposed' as const };
      const proposal = { proposedBy: found(actor.personId), proposedAt: await now(tx) };
      const insert = tx.insert(PrizeEntity, { ...facts, ...proposal });
      await uniqueRefusal(insert, { uq_prize_holder: ['conflict', 'prize-held-already'] });
      const details = { awardCode, entryId };
      await this.journal.record(tx, actor, 'award.prize-nominated', { editionId, subject: id, details });
      return { id };
    });
  }

  /** The rank that earns it, for tiered awards. */
  private async check(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { present, ...nomination }: Nomination & { present: PrizeEntity[] },
  ): Promise<number | null> {
    const { edition, final, ground } = await this.grounds.of(tx, editionId);
    refuseUnlessPublished(edition);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    const award = ground.catalogue.find(({ code }) => code === nomination.awardCode);
    const nominees = award ? nomineesOf(award, ground, present).candidates : [];
    await refuseChoosing(tx, actor, nominees);
    checkNomination(nomination, award, nominees, present);
    if (!isTiered(award)) return null;
    return final.finalists.find(({ entryId }) => entryId === nomination.entryId)?.rank ?? null;
  }
}
