import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { reopening } from '../../domain/closing/reopening.js';
import { isReleased } from '../../queries/released.js';
import type { RoundView } from '../../queries/round.view.js';
import { ReopeningEntity } from '../../tables/reopening.entity.js';
import { LockRound } from '../lock-round.js';

/** An organiser asks for a sealed round to be reopened; nothing moves until a second person confirms. */
@Injectable()
export class AskReopening {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, reason: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, reason.trim());
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `reopening-asked` (409) while one stands, `result-released` (409) while a result of it is out. */
  async within(tx: Tx, actor: Actor, roundId: string, reason: string): Promise<void> {
    const intention = { permission: 'reopenRound', verb: 'reopen', about: [] } as const;
    const { round } = await this.rounds.within(tx, actor, roundId, intention);
    if (await isReleased(tx, roundId)) refuse('conflict', 'result-released');
    const asked = { id: newId(), roundId, reason, askedBy: found(actor.personId), askedAt: await now(tx) };
    const fresh = { ...asked, state: reopening.initial, decidedBy: null, decidedAt: null };
    await uniqueRefusal(tx.insert(ReopeningEntity, fresh), { uq_reopening_asked: ['conflict', 'reopening-asked'] });
    await this.journal.record(tx, actor, 'judging.reopening-asked', {
      editionId: round.editionId,
      subject: roundId,
      details: { reason },
      seal: { code: round.code, reason },
    });
  }
}
