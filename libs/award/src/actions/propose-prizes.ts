import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Allotted, allot, type OpenTie } from '../domain/allot.js';
import { may } from '../domain/policy.js';
import { Finalists } from '../queries/finalists.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes } from './lock-prizes.js';

/** The organiser lets the tiered prizes be filled from the final's ranks, by quota. */
@Injectable()
export class ProposePrizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  run(actor: Actor, editionId: string): Promise<{ proposed: number; ties: OpenTie[] }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      const { prizes, ties } = await this.decide(tx, editionId);
      await tx.insert(PrizeEntity, await entitiesOf(tx, actor, editionId, prizes));
      await this.journal.record(tx, actor, 'award.prizes-proposed', {
        editionId,
        subject: editionId,
        details: { prizes: prizes.length, ties: ties.length },
      });
      return { proposed: prizes.length, ties };
    });
  }

  private async decide(tx: Tx, editionId: string) {
    const present = await lockPrizes(tx, editionId);
    const edition = await this.editions.byId(tx, editionId);
    refuseUnlessPublished(edition);
    const final = await this.finalists.of(tx, editionId);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    const tiered = edition.plan.awards.filter(({ kind }) => kind === 'tiered');
    if (present.some(({ awardCode }) => tiered.some(({ code }) => code === awardCode))) {
      refuse('conflict', 'prizes-proposed-already');
    }
    return allot(tiered, final.standings);
  }
}

async function entitiesOf(tx: Tx, actor: Actor, editionId: string, prizes: readonly Allotted[]) {
  const proposedAt = await now(tx);
  return prizes.map((prize) => ({
    ...prize,
    id: newId(),
    editionId,
    reason: 'rank',
    state: 'proposed' as const,
    proposedBy: actor.personId!,
    proposedAt,
  }));
}
