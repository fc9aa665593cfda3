import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { rankedFor, replacementSeed } from '../domain/replacement.js';
import { Vacancies } from '../queries/vacancies.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
import { refuseLate } from './refuse-late.js';
import { giveSeat, vacate } from './seat/give-seat.js';

/** A seat that became free, and who takes it; absent: the first of the ranking. */
export interface Replacement {
  assignmentId: string;
  judgeId?: string;
}

const DUTY = 'SELECT entry_id AS "entryId" FROM judging.assignment WHERE id = $1 AND round_id = $2';

/** Gives a seat that became free during a round to somebody else of the panel. */
@Injectable()
export class ReplaceJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly vacancies: Vacancies,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, wish: Replacement): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, wish);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, { assignmentId, judgeId: wished }: Replacement): Promise<void> {
    const duty = await row<{ entryId: string }>(tx, DUTY, [assignmentId, roundId]);
    const about = duty ? [duty.entryId] : [];
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'replaceJudge', verb: 'amend', about });
    await refuseLate(tx, locked);
    const entryId = await vacate(tx, locked, assignmentId);
    const judgeId = await this.choose(tx, locked, { entryId, assignmentId, wished });
    await giveSeat(tx, this.journal, actor, locked, {
      ...{ assignmentId, entryId, judgeId },
      how: wished ? { chosen: true } : {},
    });
  }

  /** `replacement-missing` (409) when nobody of the panel may, `replacement-unfit` (409) when the one chosen may not. */
  private async choose(
    tx: Tx,
    { round, plan }: LockedRound,
    { entryId, assignmentId, wished }: { entryId: string; assignmentId: string; wished: string | undefined },
  ): Promise<string> {
    const vacancyOf = await this.vacancies.of(tx, round, plan);
    const ranked = rankedFor(vacancyOf(entryId, replacementSeed(round.seed, assignmentId)));
    const ids = ranked.candidates.map(({ judgeId }) => judgeId);
    if (wished === undefined) return ids[0] ?? refuse('conflict', 'replacement-missing', { entryId });
    return ids.includes(wished) ? wished : refuse('conflict', 'replacement-unfit', { entryId, judgeId: wished });
  }
}
