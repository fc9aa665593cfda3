import { Injectable } from '@nestjs/common';
import { repair } from '#fairness/solver';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { replacementProblem } from '../domain/replacement-problem.js';
import { VACANT, Vacancies } from '../queries/vacancies.js';
import type { RoundView } from '../queries/round.view.js';
import { type LockedRound, LockRound } from './lock-round.js';
import { refuseReleased } from './refuse-late.js';

const DUTY = 'SELECT entry_id AS "entryId" FROM judging.assignment WHERE id = $1 AND round_id = $2';
/** Takes the free seat, unless somebody else has just done so. */
const VACATE = `UPDATE judging.assignment SET state = 'replaced' WHERE round_id = $2 AND id = (
    SELECT a.id FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id
    LEFT JOIN judging.sheet s ON s.assignment_id = a.id WHERE a.id = $1 AND ${VACANT})
  RETURNING entry_id AS "entryId"`;
const SEAT = `INSERT INTO judging.assignment (id, round_id, entry_id, judge_id, state, position, replaces_id, assigned_at)
  SELECT $1, $2, $3, $4, 'active', 1 + coalesce(max(position), 0), $5, $6
  FROM judging.assignment WHERE round_id = $2 AND judge_id = $4`;

/** Gives a seat that became free during a round to somebody else of the panel. */
@Injectable()
export class ReplaceJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly vacancies: Vacancies,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, assignmentId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, assignmentId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, assignmentId: string): Promise<void> {
    const duty = await row<{ entryId: string }>(tx, DUTY, [assignmentId, roundId]);
    const about = duty ? [duty.entryId] : [];
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'replaceJudge', verb: 'amend', about });
    const { entryId } = found(await row<{ entryId: string }>(tx, VACATE, [assignmentId, roundId]));
    await refuseReleased(tx, roundId, entryId);
    const judgeId = await this.choose(tx, locked, entryId, assignmentId);
    const id = newId();
    await tx.query(SEAT, [id, roundId, entryId, judgeId, assignmentId, await now(tx)]);
    await this.journal.record(tx, actor, 'judging.judge-replaced', {
      editionId: locked.round.editionId,
      subject: id,
      details: { roundId, entryId, judgeId, replaces: assignmentId },
      seal: { round: locked.round.code, entry: entryId, judge: judgeId, replaces: assignmentId },
    });
  }

  private async choose(tx: Tx, { round, plan }: LockedRound, entryId: string, assignmentId: string): Promise<string> {
    const vacancy = await this.vacancies.of(tx, round, plan, entryId);
    const seed = `${round.seed ?? ''} replaces ${assignmentId}`;
    const repaired = await repair(replacementProblem({ ...vacancy, seed }));
    const added = 'infeasible' in repaired ? undefined : repaired.added[0];
    return added?.[1] ?? refuse('conflict', 'replacement-missing', { entryId });
  }
}
