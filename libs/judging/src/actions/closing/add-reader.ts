import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { rankedFor } from '../../domain/replacement.js';
import type { RoundView } from '../../queries/round.view.js';
import { Vacancies } from '../../queries/vacancies.js';
import { type LockedRound, LockRound } from '../lock-round.js';
import { refuseLate, refuseReleased } from '../refuse-late.js';

/** Which entry gets one more judge, and why. */
export interface ReaderOrder {
  entryId: string;
  reason: string;
}

const ENTERED = `SELECT count(a.id)::int AS readers FROM judging.participation p
  LEFT JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id
  WHERE p.round_id = $1 AND p.entry_id = $2 AND p.state <> 'left' GROUP BY p.entry_id`;
const SEAT = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, assigned_at)
  SELECT $1, $2, $3, $4, 'active', 1 + coalesce(max(position), 0), $5
  FROM judging.assignment WHERE round_id = $2 AND judge_id = $4`;

/** Asks one more judge of the panel for an entry of an open round: for the chair, where marks lie far apart. */
@Injectable()
export class AddReader {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly vacancies: Vacancies,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, order: ReaderOrder): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** Who fits best by the rules of a replacement; `reader-missing` (409) when nobody of the panel may read it. */
  async within(tx: Tx, actor: Actor, roundId: string, { entryId, reason }: ReaderOrder): Promise<void> {
    const locked = await this.rounds.within(tx, actor, roundId, {
      permission: 'addReader',
      verb: 'amend',
      about: [entryId],
    });
    await refuseLate(tx, locked);
    await refuseReleased(tx, roundId, entryId);
    const { readers } = found(await row<{ readers: number }>(tx, ENTERED, [roundId, entryId]));
    const judgeId = await this.choose(tx, locked, entryId, readers);
    const id = newId();
    await tx.query(SEAT, [id, roundId, entryId, judgeId, await now(tx)]);
    await this.journal.record(tx, actor, 'judging.reader-added', {
      editionId: locked.round.editionId,
      subject: id,
      details: { roundId, entryId, judgeId, reason },
      seal: { round: locked.round.code, entry: entryId, judge: judgeId, reason },
    });
  }

  private async choose(tx: Tx, { round, plan }: LockedRound, entryId: string, readers: number): Promise<string> {
    const vacancyOf = await this.vacancies.of(tx, round, plan);
    const { candidates } = rankedFor(vacancyOf(entryId, `${round.seed ?? ''} adds ${entryId} ${readers}`));
    return candidates[0]?.judgeId ?? refuse('conflict', 'reader-missing', { entryId });
  }
}
