import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { In } from 'typeorm';
import { confirmationBlockers } from '../domain/blockers.js';
import { may } from '../domain/policy.js';
import { reflow } from '../domain/reflow.js';
import { Grounds } from '../queries/grounds.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing } from './lock-prizes.js';

/** A second person confirms the whole set of prizes: all at once, or none while anything blocks. */
@Injectable()
export class ConfirmPrizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly grounds: Grounds,
  ) {}

  run(actor: Actor, editionId: string): Promise<{ confirmed: number }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.confirmPrizes(actor, { editionId, proposedBy: [] }));
      const present = await lockPrizes(tx, editionId);
      const waiting = present.filter(({ state }) => state === 'proposed');
      const proposedBy = waiting.map((prize) => prize.proposedBy);
      permit(may.confirmPrizes(actor, { editionId, proposedBy }), 'second-person-needed');
      const winners = present.map(({ entryId }) => entryId);
      await refuseChoosing(tx, actor, winners);
      await this.refuseBlocked(tx, editionId, present);
      const ids = waiting.map(({ id }) => id);
      const confirmation = { state: 'confirmed' as const, confirmedBy: actor.personId, confirmedAt: await now(tx) };
      await tx.update(PrizeEntity, { id: In(ids) }, confirmation);
      const seal = { prizes: present.map(({ awardCode, entryId }) => ({ award: awardCode, entry: entryId })) };
      const note = { editionId, subject: editionId, details: { prizes: ids }, seal };
      await this.journal.record(tx, actor, 'award.set-confirmed', note);
      return { confirmed: ids.length };
    });
  }

  private async refuseBlocked(tx: Tx, editionId: string, present: readonly PrizeEntity[]): Promise<void> {
    const { edition, final, ground } = await this.grounds.of(tx, editionId);
    refuseUnlessPublished(edition);
    const blockers = confirmationBlockers(final, { ...ground, plan: reflow(ground, present) }, present);
    if (blockers.length > 0) refuse('conflict', 'prizes-blocked', { blockers });
  }
}
