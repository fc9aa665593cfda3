import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { type PrizeVerb, prizeLife } from '../domain/prize.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing } from './lock-prizes.js';

/** What happens to one prize, and why; `bars`: its entry may have no other prize of the edition. */
export interface PrizeMove {
  id: string;
  verb: PrizeVerb;
  reason: string;
  bars?: boolean;
}

const TOLD = { suspend: 'award.prize-suspended', restore: 'award.prize-restored', withdraw: 'award.prize-withdrawn' };

/** Suspends, restores or withdraws a prize for an action that has asked its own policy. */
@Injectable()
export class MovePrize {
  constructor(
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  async within(tx: Tx, actor: Actor, { id, verb, reason, bars = false }: PrizeMove): Promise<void> {
    const { editionId } = found(await tx.findOne(PrizeEntity, { where: { id } }));
    await lockPrizes(tx, editionId);
    refuseUnlessPublished(await this.editions.byId(tx, editionId));
    const prize = await tx.findOneOrFail(PrizeEntity, { where: { id } });
    await refuseChoosing(tx, actor, [prize.entryId]);
    const state = prizeLife.advance(prize.state, verb);
    const out = bars && prize.entryId !== null;
    await tx.update(PrizeEntity, { id }, { state, ...reasonOf(verb, reason), ...(out ? { bars: out } : {}) });
    const details = { awardCode: prize.awardCode, entryId: prize.entryId, ...(out ? { bars: out } : {}) };
    const seal = { award: prize.awardCode, entry: prize.entryId };
    // A proposal that is taken back was never decided; what happens to a confirmed prize is.
    const note = { editionId, subject: id, details, ...(prize.state === 'proposed' ? {} : { seal }) };
    await this.journal.record(tx, actor, TOLD[verb], note);
  }
}

function reasonOf(verb: PrizeVerb, reason: string): Partial<PrizeEntity> {
  if (verb === 'suspend') return { suspendedReason: reason };
  return verb === 'restore' ? { restoredReason: reason } : { withdrawnReason: reason };
}
