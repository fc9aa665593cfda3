import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { RoundEntity } from '../tables/round.entity.js';
import { refuseUnopened } from '../queries/calibration/calibration-due.js';
import type { RoundView } from '../queries/round.view.js';
import { refuseTakingBackAsked } from './closing/lock-asked.js';
import { FreezeRound } from './freeze-round.js';
import { LockRound } from './lock-round.js';

/** Lets the judges read and write. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly freeze: FreezeRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `taking-back-asked` (409) while somebody wants back the advance that brought its entrants. */
  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'openRound', verb: 'open', about: [] });
    const { round, next, plan } = locked;
    await refuseTakingBackAsked(tx, round);
    await refuseUnopened(tx, roundId, plan);
    const entries = await this.freeze.within(tx, actor, locked);
    await tx.update(RoundEntity, roundId, { state: next, openedAt: await now(tx) });
    await this.journal.record(tx, actor, 'judging.round-opened', {
      editionId: round.editionId,
      subject: roundId,
      details: { entries: entries.length },
      seal: { code: round.code, revisions: entries.map((entry) => [entry.entryId, entry.revisionId]) },
    });
  }
}
