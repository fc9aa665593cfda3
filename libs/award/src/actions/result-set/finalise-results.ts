import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { liveSet, setsOf } from '../../queries/result-set/set-rows.js';
import { DraftSet, type SoundDraft } from './draft-set.js';
import { storeDecision, storeSet } from './store-set.js';

/**
 * An organiser finalises the results. The first set counts at once; a later one lies beside the one that counts, until it is
 * applied or dropped as a whole.
 */
@Injectable()
export class FinaliseResults {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly drafts: DraftSet,
  ) {}

  run(actor: Actor, editionId: string, comment: string): Promise<{ id: string; no: number; live: boolean }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.finaliseResults(actor, { editionId, confirmedBy: null }));
      const draft = await this.drafts.within(tx, actor, editionId);
      const live = await this.refuseNeedless(tx, editionId, draft);
      const id = await storeSet(tx, actor, { editionId, comment }, draft);
      const seal = { set: id, no: String(draft.no), bundleHash: draft.hash, contentHash: canonicalHash(draft.content) };
      if (!live) await storeDecision(tx, actor, { setId: id, outcome: 'applied', comment });
      const kind = live ? 'award.results-recomputed' : 'award.results-finalised';
      await this.journal.record(tx, actor, kind, { editionId, subject: id, seal });
      return { id, no: draft.no, live: !live };
    });
  }

  /** Whether another set counts; refuses when that one, or one beside it, says the same already. */
  private async refuseNeedless(tx: Tx, editionId: string, { content }: SoundDraft): Promise<boolean> {
    const sets = await setsOf(tx, editionId);
    if (sets.some(({ state }) => state === 'beside')) refuse('conflict', 'set-beside');
    const live = await liveSet(tx, editionId);
    if (live && canonicalHash(live.content) === canonicalHash(content)) refuse('conflict', 'results-unchanged');
    return live !== undefined;
  }
}
