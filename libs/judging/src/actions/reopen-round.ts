import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse, SYSTEM } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isReleased, isSealed } from '../queries/released.js';
import { ReopeningEntity } from '../tables/reopening.entity.js';
import { RoundEntity } from '../tables/round.entity.js';
import type { RoundView } from '../queries/round.view.js';
import { eraseClosure } from './closing/store-closure.js';
import { type Intention, type LockedRound, LockRound } from './lock-round.js';
import { RecuseConflicted } from './recuse-conflicted.js';
import { eraseStandings } from './store-standings.js';

/** Why a round is reopened, and who asked for it. */
interface Wish {
  reason: string;
  askedBy: string;
}

const REOPEN: Intention = { permission: 'reopenRound', verb: 'reopen', about: [] };

/**
 * Lets judges write again in a closed round that has not advanced; the standings are computed anew at the next close. Whoever
 * has had to keep away from an entry since the close steps back from it now, and their sheet is void.
 */
@Injectable()
export class ReopenRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly conflicted: RecuseConflicted,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, reason: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, reason);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** Whoever runs the rounds alone, as long as the seal is not out; from then on `reopening-not-asked` (409). */
  async within(tx: Tx, actor: Actor, roundId: string, reason: string): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, REOPEN);
    if (await isSealed(tx, roundId)) refuse('conflict', 'reopening-not-asked');
    const at = await now(tx);
    const asked = { id: newId(), roundId, undoes: 'close' as const, reason, askedBy: personOf(actor), askedAt: at };
    await tx.insert(ReopeningEntity, { ...asked, state: 'confirmed', decidedBy: personOf(actor), decidedAt: at });
    await this.apply(tx, actor, locked, asked);
  }

  /** The reopening itself, once it is decided. */
  async apply(tx: Tx, actor: Actor, { round, next }: LockedRound, { reason, askedBy }: Wish): Promise<void> {
    if (await isReleased(tx, round.id)) refuse('conflict', 'result-released');
    await eraseStandings(tx, round.id);
    await eraseClosure(tx, round.id);
    await tx.update(RoundEntity, round.id, { state: next, closedAt: null, closingReason: null });
    await this.journal.record(tx, actor, 'judging.round-reopened', {
      editionId: round.editionId,
      subject: round.id,
      details: { reason, askedBy },
      seal: { code: round.code, reason, askedBy },
    });
    await this.conflicted.within(tx, SYSTEM, { roundId: round.id });
  }
}

/** Who asks or confirms is always a person. */
function personOf({ personId }: Actor): string {
  return found(personId);
}
