import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { canonicalHash } from '#fairness';
import type { Reader } from '#platform/unit-of-work';
import type { SetBlocker } from '../../domain/result-set/set-blocker.js';
import type { SetContent } from '../../domain/result-set/result-set.js';
import { Recomputations, type SetDraft } from './recomputations.js';
import { SetBlockers } from './set-blockers.js';
import { contentOf, liveSet, type SetRow, setsOf } from './set-rows.js';

/** What would be finalised now, what stands in the way, and the sets there are. */
export interface Ground {
  readonly draft: SetDraft;
  readonly blockers: readonly SetBlocker[];
  readonly sets: readonly SetRow[];
  /** Whether it differs from the set that counts. */
  readonly changed: boolean;
  /** What the set says that counts, and the one beside it. */
  readonly live: SetContent | undefined;
  readonly beside: SetContent | undefined;
}

/** Computes the results as they would be finalised, and holds them against the sets there are. */
@Injectable()
export class FinalisingGround {
  constructor(
    private readonly recomputations: Recomputations,
    private readonly blockers: SetBlockers,
  ) {}

  async of(reader: Reader, edition: Edition): Promise<Ground> {
    const set = { no: 0, madeAt: '' };
    const draft = await this.recomputations.of(reader, edition, { set, ledger: null });
    const blockers = await this.blockers.of(reader, edition, draft.recomputations);
    const sets = await setsOf(reader, edition.id);
    const live = await liveSet(reader, edition.id);
    const beside = sets.find(({ state }) => state === 'beside');
    const waits = beside ? [{ code: 'set-beside' as const, about: null, count: beside.no }] : [];
    return {
      ...{ draft, sets, blockers: [...blockers, ...waits] },
      changed: !live || canonicalHash(live.content) !== canonicalHash(draft.content),
      ...{ live: live?.content, beside: beside && (await contentOf(reader, beside.id)) },
    };
  }
}
