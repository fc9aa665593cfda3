import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { MoveReachView } from './move-reach.view.js';
import { movedCount } from './moved-teams.js';

/** Whom another end of a milestone would concern. */
@Injectable()
export class MoveReach {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string, code: string, until: Date): Promise<MoveReachView> {
    permit(may.extendDeadline(actor, { editionId }));
    const { milestones } = await this.editions.byId(this.unit.read, editionId);
    const { endsAt: before } = found(milestones[code]);
    return movedCount(this.unit.read, { editionId, code, before, until });
  }
}
