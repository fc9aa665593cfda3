import { Injectable } from '@nestjs/common';
import { FollowCascade, RestorePrize, SuspendPrize, WithdrawPrize } from '#award';
import type { Actor } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { BARRING } from '../../domain/objection/objection.js';
import type { HeldObjection } from './lock-objection.js';

const PRIZE = `SELECT id, state FROM award.prize WHERE edition_id = $1 AND entry_id = $2 AND award_code = $3
  AND state IN ('confirmed', 'suspended')`;

/** What an objection does to the prize it is about, if it is about one; the other prizes go their way. */
@Injectable()
export class HoldPrize {
  constructor(
    private readonly suspendPrize: SuspendPrize,
    private readonly restorePrize: RestorePrize,
    private readonly withdrawPrize: WithdrawPrize,
    private readonly cascade: FollowCascade,
  ) {}

  async suspend(tx: Tx, actor: Actor, held: HeldObjection, reason: string): Promise<void> {
    const prize = await this.prizeOf(tx, held);
    if (prize?.state === 'confirmed') await this.suspendPrize.within(tx, actor, { id: prize.id, reason });
  }

  async restore(tx: Tx, actor: Actor, held: HeldObjection, reason: string): Promise<void> {
    const prize = await this.prizeOf(tx, held);
    if (prize?.state === 'suspended') await this.restorePrize.within(tx, actor, { id: prize.id, reason });
  }

  /** The prize is taken back and the next move up, as proposals for a second person. */
  async withdraw(tx: Tx, actor: Actor, held: HeldObjection, reason: string): Promise<void> {
    const prize = await this.prizeOf(tx, held);
    if (!prize) return;
    const bars = BARRING.includes(held.objection.ground);
    await this.withdrawPrize.within(tx, actor, { id: prize.id, reason, bars });
    await this.cascade.within(tx, actor, held.objection.editionId);
  }

  private async prizeOf(tx: Tx, { objection, entryId, awardCode }: HeldObjection) {
    if (entryId === null || awardCode === null) return undefined;
    return row<{ id: string; state: string }>(tx, PRIZE, [objection.editionId, entryId, awardCode]);
  }
}
