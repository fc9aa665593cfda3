import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { RoundView } from '../../queries/round.view.js';
import { LockRound } from '../lock-round.js';

const TELL = 'UPDATE judging.closure SET told_at = $2 WHERE round_id = $1 AND told_at IS NULL RETURNING round_id';

/** Lets the teams know how their round ended, where that waits for the organisers' word. */
@Injectable()
export class TellOutcomes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** Once: `outcomes-told` (409) the second time. */
  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const { round } = await this.rounds.within(tx, actor, roundId, {
      permission: 'tellOutcomes',
      verb: 'promote',
      about: [],
    });
    const told = await rows(tx, TELL, [roundId, await now(tx)]);
    if (told.length === 0) refuse('conflict', 'outcomes-told');
    const note = { editionId: round.editionId, subject: roundId };
    await this.journal.record(tx, actor, 'judging.outcomes-told', note);
  }
}
