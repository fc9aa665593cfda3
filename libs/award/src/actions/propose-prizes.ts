import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Allotted, allot, type OpenTie } from '../domain/allot.js';
import { isTiered } from '../domain/nominate.js';
import { may } from '../domain/policy.js';
import { Finalists } from '../queries/finalists.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes } from './lock-prizes.js';

/** The organiser lets the free seats of the tiered awards be filled from the final's ranks. */
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
      const details = { prizes: prizes.length, ties: ties.length };
      if (prizes.length > 0) {
        await tx.insert(PrizeEntity, await entitiesOf(tx, actor, editionId, prizes));
        await this.journal.record(tx, actor, 'award.prizes-proposed', { editionId, subject: editionId, details });
      }
      return { proposed: prizes.length, ties };
    });
  }

  /** What the ranks decide now; a tie that people must decide is an answer too. */
  private async decide(tx: Tx, editionId: string) {
    const present = await lockPrizes(tx, editionId);
    const edition = await this.editions.byId(tx, editionId);
    refuseUnlessPublished(edition);
    const { closed, finalists } = await this.finalists.of(tx, editionId);
    if (!closed) refuse('conflict', 'final-not-closed');
    const decided = allot(edition.plan.awards.filter(isTiered), finalists, present);
    const { prizes, ties } = decided;
    return prizes.length + ties.length > 0 ? decided : refuse('conflict', 'prizes-proposed-already');
  }
}

async function entitiesOf(tx: Tx, actor: Actor, editionId: string, prizes: readonly Allotted[]) {
  const proposal = { proposedBy: found(actor.personId), proposedAt: await now(tx) };
  const facts = { editionId, reason: 'rank', state: 'proposed' as const, ...proposal };
  return prizes.map((prize) => ({ ...prize, ...facts, id: newId() }));
}
