import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { In } from 'typeorm';
import { prizeBlockers } from '../domain/blockers.js';
import { may } from '../domain/policy.js';
import { Finalists } from '../queries/finalists.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes } from './lock-prizes.js';

/** A second person confirms the whole set of prizes: all at once, or none while anything blocks. */
@Injectable()
export class ConfirmPrizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  run(actor: Actor, editionId: string): Promise<{ confirmed: number }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      const present = await lockPrizes(tx, editionId);
      const waiting = present.filter(({ state }) => state === 'proposed');
      permit(
        may.confirmPrizes(actor, { editionId, proposedBy: waiting.map(({ proposedBy }) => proposedBy) }),
        'second-person-needed',
      );
      const edition = await this.editions.byId(tx, editionId);
      refuseUnlessPublished(edition);
      const { closed } = await this.finalists.of(tx, editionId);
      const blockers = prizeBlockers(closed, edition.plan.awards, present);
      if (blockers.length > 0) refuse('conflict', 'prizes-blocked', { blockers });
      const ids = waiting.map(({ id }) => id);
      const confirmation = { state: 'confirmed' as const, confirmedBy: actor.personId, confirmedAt: await now(tx) };
      await tx.update(PrizeEntity, { id: In(ids) }, confirmation);
      const seal = { prizes: present.map(({ awardCode, entryId }) => ({ award: awardCode, entry: entryId })) };
      await this.journal.record(tx, actor, 'award.set-confirmed', {
        editionId,
        subject: editionId,
        details: { prizes: ids },
        seal,
      });
      return { confirmed: ids.length };
    });
  }
}
