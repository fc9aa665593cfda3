import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { OpenTie } from '../domain/allot.js';
import { may } from '../domain/policy.js';
import { type Reflow, reflow } from '../domain/reflow.js';
import { Grounds } from '../queries/grounds.js';
import { lockPrizes } from './lock-prizes.js';
import { storeAllotment } from './store-allotment.js';

/** The organiser lets the free seats of the tiered awards be filled from the final's ranks. */
@Injectable()
export class ProposePrizes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly grounds: Grounds,
  ) {}

  run(actor: Actor, editionId: string): Promise<{ proposed: number; ties: OpenTie[] }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      const plan = await this.decide(tx, editionId);
      const { gives, ties } = plan;
      const details = { prizes: gives.length, ties: ties.length };
      if (gives.length > 0) {
        await storeAllotment(tx, actor, editionId, plan);
        await this.journal.record(tx, actor, 'award.prizes-proposed', { editionId, subject: editionId, details });
      }
      return { proposed: gives.length, ties };
    });
  }

  /** What the ranks decide now; a tie that people must decide is an answer too. */
  private async decide(tx: Tx, editionId: string): Promise<Reflow> {
    const present = await lockPrizes(tx, editionId);
    const { edition, final, ground } = await this.grounds.of(tx, editionId);
    refuseUnlessPublished(edition);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    const plan = reflow(ground, present);
    if (plan.impossible.length > 0) refuse('conflict', 'limits-impossible', { limits: plan.impossible });
    if (plan.loses.length > 0) refuse('conflict', 'prizes-must-move', { count: plan.loses.length });
    return plan.gives.length + plan.ties.length > 0 ? plan : refuse('conflict', 'prizes-proposed-already');
  }
}
