import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { reopening } from '../../domain/closing/reopening.js';
import type { RoundView } from '../../queries/round.view.js';
import { ReopeningEntity } from '../../tables/reopening.entity.js';
import { LockRound } from '../lock-round.js';
import { lockAsked, verbAsked } from './lock-asked.js';

const WITHDRAWN = { close: 'judging.reopening-withdrawn', advance: 'judging.taking-back-withdrawn' } as const;

/** The wish to reopen a round, or to take its advance back, is withdrawn; the round stays as it is. */
@Injectable()
export class WithdrawReopening {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const intention = { permission: 'reopenRound', verb: await verbAsked(tx, roundId), about: [] } as const;
    const { round } = await this.rounds.within(tx, actor, roundId, intention);
    const { id, state, undoes } = await lockAsked(tx, roundId);
    const decided = {
      state: reopening.advance(state, 'withdraw'),
      decidedBy: actor.personId,
      decidedAt: await now(tx),
    };
    await tx.update(ReopeningEntity, id, decided);
    await this.journal.record(tx, actor, WITHDRAWN[undoes], {
      editionId: round.editionId,
      subject: roundId,
      seal: { code: round.code },
    });
  }
}
