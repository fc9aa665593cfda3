import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { SYSTEM } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { RecuseConflicted } from '../actions/recuse-conflicted.js';

/** Whoever must keep away from an entry steps back from judging it, also in a round that is open. */
@Injectable()
@Hears(
  'recusal.relations-recounted',
  'recusal.conflict-pinned',
  'recusal.conflict-decided',
  'recusal.conflict-declared',
)
export class FollowConflicts implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly conflicted: RecuseConflicted,
  ) {}

  async react({ editionId }: Line): Promise<void> {
    if (editionId === null) return;
    await this.unit.run((tx) => this.conflicted.within(tx, SYSTEM, { editionId }));
  }
}
