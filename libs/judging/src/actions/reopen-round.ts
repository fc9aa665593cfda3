import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse, SYSTEM } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isReleased } from '../queries/released.js';
import { RoundEntity } from '../tables/round.entity.js';
import type { RoundView } from '../queries/round.view.js';
import { eraseClosure } from './closing/store-closure.js';
import { LockRound } from './lock-round.js';
import { RecuseConflicted } from './recuse-conflicted.js';
import { eraseStandings } from './store-standings.js';

/**
 * Lets judges write again in a closed round that has not advanced; the standings are computed anew at the next close. Whoever
 * has had to keep away from an entry since the close steps back from it now, and their sheet is void.
 */
@Injectable()
export class ReopenRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly conflicted: RecuseConflicted,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, reason: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, reason);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, reason: string): Promise<void> {
    const intention = { permission: 'reopenRound', verb: 'reopen', about: [] } as const;
    const { round, next } = await this.rounds.within(tx, actor, roundId, intention);
    if (await isReleased(tx, roundId)) refuse('conflict', 'result-released');
    await eraseStandings(tx, roundId);
    await eraseClosure(tx, roundId);
    await tx.update(RoundEntity, roundId, { state: next, closedAt: null, closingReason: null });
    await this.journal.record(tx, actor, 'judging.round-reopened', {
      editionId: round.editionId,
      subject: roundId,
      details: { reason },
      seal: { code: round.code, reason },
    });
    await this.conflicted.within(tx, SYSTEM, { roundId });
  }
}
