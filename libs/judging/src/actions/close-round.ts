import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { ExcusedBlocker } from '../queries/closing/excuses.js';
import type { RoundView } from '../queries/round.view.js';
import { type CountedTwice, CountTwice } from './closing/count-twice.js';
import { reasonsOf, storeClosure } from './closing/store-closure.js';
import { type LockedRound, LockRound } from './lock-round.js';

/**
 * Ends the writing, computes the standings, has the database count them again, and keeps both, in one transaction. What
 * stands in the way is excused beforehand, one by one or together; two counts that differ are never kept.
 */
@Injectable()
export class CloseRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly count: CountTwice,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'closeRound', verb: 'close', about: [] });
    const excused = await this.count.excused(tx, locked);
    const counted = await this.count.of(tx, locked);
    await storeClosure(tx, actor, locked, { counted, excused, at: await now(tx) });
    await this.record(tx, actor, locked, { counted, excused });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { round, plan }: LockedRound,
    { counted, excused }: { counted: CountedTwice; excused: ExcusedBlocker[] },
  ): Promise<void> {
    const { standings, compared, standingsHash, recountHash } = counted;
    const { minimumSheets, trim, tieLadder, rankBy, scale } = plan;
    const rule = JSON.stringify({ minimumSheets, trim, tieLadder, rankBy, scale });
    const reason = reasonsOf(excused) ?? '';
    await this.journal.record(tx, actor, 'judging.round-closed', {
      editionId: round.editionId,
      subject: round.id,
      details: { entries: standings.length, missing: excused.length, compared },
      seal: {
        ...{ code: round.code, rule, missing: String(excused.length), reason },
        ...{ standingsHash, recountHash, compared: String(compared) },
      },
    });
  }
}
