import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { dueFault, latestDue } from '../../domain/closing/reader-due.js';
import { rankedFor } from '../../domain/replacement.js';
import { timesOf, writingIsOver } from '../../queries/round-plan.js';
import type { RoundView } from '../../queries/round.view.js';
import { Vacancies } from '../../queries/vacancies.js';
import { type LockedRound, LockRound } from '../lock-round.js';
import { refuseReleased } from '../refuse-late.js';
import { placeDuty, vacateAny } from '../seat/give-seat.js';

/** Which entry gets one more judge, and why. */
export interface ReaderOrder {
  entryId: string;
  reason: string;
  /** until when they may write; needed once the round's own time is over */
  dueAt?: Date | undefined;
}

const ENTERED = `SELECT count(a.id)::int AS readers FROM judging.participation p
  LEFT JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id
  WHERE p.round_id = $1 AND p.entry_id = $2 AND p.state <> 'left' GROUP BY p.entry_id`;

/**
 * Asks one more judge of the panel for an entry of an open round: for the chair, where marks lie far apart. Where a seat of the
 * entry is free they take it, also once the time for writing is over and no seat can be handed over otherwise.
 */
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
  async within(tx: Tx, actor: Actor, roundId: string, order: ReaderOrder): Promise<void> {
    const { entryId, reason, dueAt = null } = order;
    const intention = { permission: 'addReader', verb: 'amend', about: [entryId] } as const;
    const { round, ...locked } = await this.rounds.within(tx, actor, roundId, intention);
    await refuseDue(tx, locked, dueAt);
    await refuseReleased(tx, roundId, entryId);
    const { readers } = found(await row<{ readers: number }>(tx, ENTERED, [roundId, entryId]));
    const replaces = await vacateAny(tx, { round }, entryId);
    const judgeId = await this.choose(tx, { ...locked, round }, entryId, readers);
    const id = await placeDuty(tx, roundId, { entryId, judgeId, replaces, dueAt });
    const how = { reason, ...(dueAt && { dueAt: dueAt.toISOString() }), ...(replaces && { replaces }) };
    const details = { roundId, entryId, judgeId, ...how };
    const seal = { round: round.code, entry: entryId, judge: judgeId, ...how };
    const note = { editionId: round.editionId, subject: id, details, seal };
    await this.journal.record(tx, actor, 'judging.reader-added', note);
  }

  private async choose(
    tx: Tx,
    { round, plan }: Pick<LockedRound, 'round' | 'plan'>,
    entryId: string,
    readers: number,
  ): Promise<string> {
    const vacancyOf = await this.vacancies.of(tx, round, plan);
    const { candidates } = rankedFor(vacancyOf(entryId, `${round.seed ?? ''} adds ${entryId} ${readers}`));
    return candidates[0]?.judgeId ?? refuse('conflict', 'reader-missing', { entryId });
  }
}

/** In a hall a round has no end but its close, so nobody needs a day of their own. */
async function refuseDue(
  tx: Tx,
  { edition, plan }: Pick<LockedRound, 'edition' | 'plan'>,
  dueAt: Date | null,
): Promise<void> {
  const [at, { endsAt }] = [await now(tx), timesOf(edition, plan)];
  const time = { over: writingIsOver(edition, plan, at), endsAt, at };
  const fault = dueFault(dueAt, time);
  if (fault === 'reader-due-missing') refuse('conflict', 'reader-due-missing');
  if (fault === 'reader-due-outside') refuse('invalid', 'reader-due-outside', { until: latestDue(time) });
}
