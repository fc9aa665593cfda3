import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Standing } from '../domain/standing.js';
import { Closing } from '../queries/closing.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
import { storeStandings } from './store-standings.js';

const CLOSE = 'UPDATE judging.round SET state = $2, closed_at = $3, closing_reason = $4 WHERE id = $1';

/** Ends the writing and computes the standings, in one transaction. What is missing needs a reason. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly closing: Closing,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, reason: string | null): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, reason);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, reason: string | null): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'closeRound', verb: 'close' });
    const { plan, next } = locked;
    const blockers = await this.closing.blockers(tx, roundId, plan);
    const given = reason?.trim() || null;
    if (blockers.length > 0 && !given) refuse('conflict', 'sheets-missing', { blockers, count: blockers.length });
    const standings = await this.closing.standings(tx, roundId, plan);
    await storeStandings(tx, roundId, standings);
    const why = blockers.length > 0 ? given : null;
    await tx.query(CLOSE, [roundId, next, await now(tx), why]);
    await this.record(tx, actor, locked, { standings, missing: blockers.length, reason: why ?? '' });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    { round, plan }: LockedRound,
    { standings, missing, reason }: { standings: Standing[]; missing: number; reason: string },
  ): Promise<void> {
    const lines = standings.map((one) => [one.listKey, one.entryId, String(one.rank ?? ''), one.exact ?? '']);
    const { minimumSheets, trim, tieLadder, rankBy, scale } = plan;
    const rule = JSON.stringify({ minimumSheets, trim, tieLadder, rankBy, scale });
    await this.journal.record(tx, actor, 'judging.round-closed', {
      editionId: round.editionId,
      subject: round.id,
      details: { entries: standings.length, missing },
      seal: { code: round.code, rule, missing: String(missing), reason, standingsHash: canonicalHash(lines) },
    });
  }
}
