import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { ENTRY_RELEASED } from '../../queries/released.js';
import type { RoundView } from '../../queries/round.view.js';
import { LockRound } from '../lock-round.js';
import { RecuseConflicted } from '../recuse-conflicted.js';
import { refuseLate } from '../refuse-late.js';

interface Returned {
  id: string;
  entryId: string;
  personId: string;
}

const FREED = `SELECT a.id, a.entry_id AS "entryId", j.person_id AS "personId" FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id AND j.state = 'active'
  WHERE a.round_id = $1 AND a.judge_id = $2 AND a.state = 'recused' AND a.absence IS NOT NULL AND NOT ${ENTRY_RELEASED}
  ORDER BY a.id`;
const RETURN = `UPDATE judging.assignment SET state = 'active', absence = NULL WHERE id = ANY ($1::uuid[])`;

/** A judge noted as absent has come after all: what nobody has taken over is theirs again, with what they had written. */
@Injectable()
export class ReturnJudge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly conflicts: RecuseConflicted,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, judgeId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, judgeId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `nothing-open` (409) when every seat has somebody else by now, or its entry's result is out. A relation found meanwhile takes them off again. */
  async within(tx: Tx, actor: Actor, roundId: string, judgeId: string): Promise<void> {
    const intention = { permission: 'replaceJudge', verb: 'amend', about: [] } as const;
    const locked = await this.rounds.within(tx, actor, roundId, intention);
    await refuseLate(tx, locked);
    const freed = await rows<Returned>(tx, FREED, [roundId, judgeId]);
    const [first] = freed;
    const entries = freed.map(({ entryId }) => entryId);
    await refuseKeptAway(tx, actor.personId, entries);
    if (!first) return refuse('conflict', 'nothing-open');
    await tx.query(RETURN, [freed.map(({ id }) => id)]);
    const { editionId, code } = locked.round;
    await this.journal.record(tx, actor, 'judging.judge-returned', {
      ...{ editionId, subject: judgeId, details: { roundId, judgeId, entries } },
      seal: { round: code, judge: judgeId, entries },
    });
    await this.conflicts.within(tx, actor, { personId: first.personId });
  }
}
