import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { objectionLife, type Outcome, VERB_OF } from '../../domain/objection/objection.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { HoldPrize } from './hold-prize.js';
import { type HeldObjection, LockObjection } from './lock-objection.js';

/** What is decided, and the reasons that both sides read. */
export interface Decision {
  readonly version: number;
  readonly outcome: Outcome;
  readonly reason: string;
}

const UNANSWERED = `SELECT count(*)::int AS count FROM publication.hearing
  WHERE objection_id = $1 AND answered_at IS NULL AND due_at > $2`;

/** A supervisor decides an objection: dismissed, corrected, or the award taken back. */
@Injectable()
export class DecideObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly lock: LockObjection,
    private readonly prizes: HoldPrize,
  ) {}

  run(actor: Actor, id: string, { version, outcome, reason }: Decision): Promise<void> {
    return this.unit.run(async (tx) => {
      const held = await this.lock.within(tx, actor, id, version);
      const { editionId, ground, state: before } = held.objection;
      const state = objectionLife.advance(before, VERB_OF[outcome]);
      await this.refuseUnheard(tx, id);
      const decision = { state, decidedAt: await now(tx), answer: reason, handlerId: actor.personId };
      await tx.update(ObjectionEntity, { id }, { ...decision, version: version + 1 });
      await this.follow(tx, actor, held, outcome);
      const seal = { objection: id, outcome, ground, entry: held.entryId, award: held.awardCode };
      await this.journal.record(tx, actor, 'publication.objection-decided', { editionId, subject: id, seal });
    });
  }

  private follow(tx: Tx, actor: Actor, held: HeldObjection, outcome: Outcome): Promise<void> {
    if (outcome === 'upheld') return this.prizes.withdraw(tx, actor, held, 'objection upheld');
    return this.prizes.restore(tx, actor, held, `objection ${outcome}`);
  }

  /** Whoever is asked is heard: nothing is decided before they answered, or their time is over. */
  private async refuseUnheard(tx: Tx, id: string): Promise<void> {
    const open = await row<{ count: number }>(tx, UNANSWERED, [id, await now(tx)]);
    if ((open?.count ?? 0) > 0) refuse('conflict', 'hearing-open');
  }
}
