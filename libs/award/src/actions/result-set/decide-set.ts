import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { SetOutcome } from '../../domain/result-set/result-set.js';
import type { SetRow } from '../../queries/result-set/set-rows.js';
import { DraftSet } from './draft-set.js';
import { lockResults } from './lock-results.js';
import { setAtHand, undecided } from './set-at-hand.js';
import { storeDecision } from './store-set.js';

/** A set that lies beside the one that counts is applied or dropped, as a whole. */
@Injectable()
export class DecideSet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly drafts: DraftSet,
  ) {}

  /** Everything is computed again: a set that no longer follows is refused (`set-outdated`). */
  apply(actor: Actor, id: string, comment: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const set = await setAtHand(tx, actor, id);
      const { content } = await this.drafts.within(tx, actor, set.editionId);
      const kept = await undecided(tx, actor, set);
      if (canonicalHash(kept) !== canonicalHash(content)) refuse('conflict', 'set-outdated');
      await this.decide(tx, actor, set, { outcome: 'applied', comment });
    });
  }

  drop(actor: Actor, id: string, comment: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const set = await setAtHand(tx, actor, id);
      await lockResults(tx, actor, set.editionId);
      await undecided(tx, actor, set);
      await this.decide(tx, actor, set, { outcome: 'dropped', comment });
    });
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    { id, editionId, no, hash }: SetRow,
    decision: { outcome: SetOutcome; comment: string },
  ): Promise<void> {
    await storeDecision(tx, actor, { setId: id, ...decision });
    const kind = decision.outcome === 'applied' ? 'award.results-finalised' : 'award.set-dropped';
    const seal = { set: id, no: String(no), bundleHash: hash };
    await this.journal.record(tx, actor, kind, { editionId, subject: id, seal });
  }
}
