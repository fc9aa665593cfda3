import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { allot } from '../domain/allot.js';
import { candidatesOf } from '../domain/candidates.js';
import { checkNomination, type Nomination, tieCandidates } from '../domain/nominate.js';
import { may } from '../domain/policy.js';
import type { Prize } from '../domain/prize.js';
import { type FinalResult, Finalists } from '../queries/finalists.js';
import { finalistsOf } from '../queries/prizes.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes } from './lock-prizes.js';

/** The organiser names the winner of a special prize, decides a tie, or leaves a seat vacant; always with a reason. */
@Injectable()
export class Nominate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  run(actor: Actor, editionId: string, nomination: Nomination & { reason: string }): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      const present = await lockPrizes(tx, editionId);
      const rank = await this.check(tx, editionId, nomination, present);
      const id = newId();
      const { awardCode, entryId, holderName, reason } = nomination;
      const facts = { id, editionId, awardCode, entryId, holderName, reason, rank, state: 'proposed' as const };
      const insert = tx.insert(PrizeEntity, { ...facts, proposedBy: actor.personId!, proposedAt: await now(tx) });
      await uniqueRefusal(insert, { uq_prize_holder: ['conflict', 'prize-held-already'] });
      const details = { awardCode, entryId };
      await this.journal.record(tx, actor, 'award.prize-nominated', { editionId, subject: id, details });
      return { id };
    });
  }

  /** The rank the entry has in the final, for tiered awards. */
  private async check(tx: Tx, editionId: string, nomination: Nomination, present: Prize[]): Promise<number | null> {
    const edition = await this.editions.byId(tx, editionId);
    refuseUnlessPublished(edition);
    const final = await this.finalists.of(tx, editionId);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    const award = edition.plan.awards.find(({ code }) => code === nomination.awardCode);
    const candidates = award ? candidatesFor(award, edition.plan.awards, final) : [];
    checkNomination(nomination, award, candidates, present);
    if (award?.kind !== 'tiered') return null;
    return final.standings.find(({ entryId }) => entryId === nomination.entryId)?.rank ?? null;
  }
}

function candidatesFor(award: AwardPlan, awards: readonly AwardPlan[], final: FinalResult): string[] {
  if (award.kind === 'special') return candidatesOf(award.candidates, finalistsOf(final));
  const tiered = awards.filter(({ kind }) => kind === 'tiered');
  return tieCandidates(allot(tiered, final.standings).ties, award.code);
}
