import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { PlanRounds } from '../actions/plan-rounds.js';

/** Every edition has the rounds of its plan from the first day on. */
@Injectable()
@Hears('competition.edition-founded', 'competition.plan-changed')
export class FollowPlan implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly planRounds: PlanRounds,
  ) {}

  async react({ editionId }: Line): Promise<void> {
    if (editionId === null) return;
    await this.unit.run((tx) => this.planRounds.within(tx, SYSTEM, editionId));
  }
}
