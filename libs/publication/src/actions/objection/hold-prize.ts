import { Injectable } from '@nestjs/common';
import { RestorePrize, SuspendPrize, WithdrawPrize } from '#award';
import type { Actor } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { BARRING } from '../../domain/objection/objection.js';
import type { HeldObjection } from './lock-objection.js';

/** Why a prize waits, where an objection and no organiser wants it. */
const REASON = 'objection';
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('publication.objection ' || $1, 0))`;
const PRIZE = `SELECT p.id, p.state, p.suspended_reason AS why, EXISTS (SELECT FROM publication.objection other
    WHERE other.holds_prize_id = p.id AND other.id <> $4 AND other.state = 'accepted') AS shared
  FROM award.prize p WHERE p.edition_id = $1 AND p.entry_id = $2 AND p.award_code = $3 AND p.state IN ('confirmed', 'suspended')`;

/** What an objection does to the prize it is about, if it is about one; the other prizes go their way. */
@Injectable()
export class HoldPrize {
  constructor(
    private readonly suspendPrize: SuspendPrize,
    private readonly restorePrize: RestorePrize,
    private readonly withdrawPrize: WithdrawPrize,
  ) {}

  /** The prize that waits for this objection from now on; null where there is none, or an organiser holds it already. */
  async suspend(tx: Tx, actor: Actor, held: HeldObjection): Promise<string | null> {
    const prize = await this.prizeOf(tx, held);
    if (!prize) return null;
    if (prize.state === 'suspended') return prize.shared ? prize.id : null;
    await this.suspendPrize.within(tx, actor, { id: prize.id, reason: REASON });
    return prize.id;
  }

  /** The prize no longer waits for this objection: it is restored unless another one, or an organiser, holds it. */
  async restore(tx: Tx, actor: Actor, held: HeldObjection, reason: string): Promise<void> {
    const { holdsPrizeId } = held.objection;
    const prize = holdsPrizeId && (await this.prizeOf(tx, held));
    if (!prize || prize.id !== holdsPrizeId || prize.shared) return;
    if (prize.state !== 'suspended' || prize.why !== REASON) return;
    await this.restorePrize.within(tx, actor, { id: prize.id, reason });
  }

  /** The prize is taken back. Who moves up is the organisers' to see and to propose: whoever decides need be free of the entry alone. */
  async withdraw(tx: Tx, actor: Actor, held: HeldObjection, reason: string): Promise<void> {
    const prize = await this.prizeOf(tx, held);
    if (!prize) return;
    const bars = BARRING.includes(held.objection.ground);
    await this.withdrawPrize.within(tx, actor, { id: prize.id, reason, bars });
  }

  /** One after the other, so that the last of two objections that end at once finds that it is. */
  private async prizeOf(tx: Tx, { objection: { id, editionId }, entryId, awardCode }: HeldObjection) {
    if (entryId === null || awardCode === null) return undefined;
    await tx.query(LOCK, [editionId]);
    return row<HeldPrize>(tx, PRIZE, [editionId, entryId, awardCode, id]);
  }
}

interface HeldPrize {
  id: string;
  state: 'confirmed' | 'suspended';
  why: string | null;
  /** Another objection wants it to wait, too. */
  shared: boolean;
}
