import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { SignHead } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { lastConfirmer } from '../../queries/result-set/last-confirmer.js';
import { ledgerUnder } from '../../queries/result-set/ledger-leaves.js';
import { Recomputations, type SetDraft } from '../../queries/result-set/recomputations.js';
import { SetBlockers } from '../../queries/result-set/set-blockers.js';
import { lockResults } from './lock-results.js';

/** A draft that nothing stands against, with the version of the rules it follows and its number. */
export interface SoundDraft extends SetDraft {
  readonly no: number;
  readonly rulesVersion: number;
}

const NEXT = 'SELECT coalesce(max(no), 0) + 1 AS no FROM award.result_set WHERE edition_id = $1';

/** Computes the results under locks, three times, and refuses them while anything stands in the way. */
@Injectable()
export class DraftSet {
  constructor(
    private readonly editions: Editions,
    private readonly head: SignHead,
    private readonly recomputations: Recomputations,
    private readonly blockers: SetBlockers,
  ) {}

  /** @throws DomainError `finaliser-confirmed` (403), `finalising-blocked` (409) with blockers */
  async within(tx: Tx, actor: Actor, editionId: string): Promise<SoundDraft> {
    await lockResults(tx, actor, editionId);
    const edition = await this.editions.byId(tx, editionId);
    refuseUnlessPublished(edition);
    const confirmedBy = await lastConfirmer(tx, editionId);
    permit(may.finaliseResults(actor, { editionId, confirmedBy }), 'finaliser-confirmed');
    const { no } = found(await row<{ no: number }>(tx, NEXT, [editionId]));
    const head = await this.head.within(tx, editionId);
    const ledger = head ? await ledgerUnder(tx, editionId, head) : null;
    const set = { no, madeAt: (await now(tx)).toISOString() };
    const draft = await this.recomputations.of(tx, edition, { set, ledger });
    const blockers = await this.blockers.of(tx, edition, draft.recomputations);
    if (blockers.length > 0) refuse('conflict', 'finalising-blocked', { blockers, count: blockers.length });
    return { ...draft, no, rulesVersion: edition.version };
  }
}
