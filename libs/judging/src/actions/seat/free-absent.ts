import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { ENTRY_RELEASED } from '../../queries/released.js';
import type { RoundView } from '../../queries/round.view.js';
import { LockRound } from '../lock-round.js';
import { refuseLate } from '../refuse-late.js';

/** Who does not come, and what is known of it. */
export interface AbsenceNote {
  judgeId: string;
  reason: string;
}

interface Held {
  id: string;
  entryId: string;
}

/** What a judge has still to do; what is handed in stays, and so does an entry whose result is out. */
const OPEN = `SELECT a.id, a.entry_id AS "entryId" FROM judging.assignment a
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  WHERE a.round_id = $1 AND a.judge_id = $2 AND a.state = 'active' AND NOT ${ENTRY_RELEASED}
    AND NOT EXISTS (SELECT FROM judging.sheet s WHERE s.assignment_id = a.id AND s.state = 'submitted')
  ORDER BY a.id`;
const FREE = `UPDATE judging.assignment SET state = 'recused', absence = $2 WHERE id = ANY ($1::uuid[])`;

/** Notes that a judge of an open round is absent: what they have not handed in is free for others. */
@Injectable()
export class FreeAbsent {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, note: AbsenceNote): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, note);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `nothing-open` (409) when there is nothing left to free. */
  async within(tx: Tx, actor: Actor, roundId: string, { judgeId, reason }: AbsenceNote): Promise<void> {
    const intention = { permission: 'replaceJudge', verb: 'amend', about: [] } as const;
    const locked = await this.rounds.within(tx, actor, roundId, intention);
    await refuseLate(tx, locked);
    const open = await rows<Held>(tx, OPEN, [roundId, judgeId]);
    const entries = open.map(({ entryId }) => entryId);
    await refuseKeptAway(tx, actor.personId, entries);
    if (open.length === 0) refuse('conflict', 'nothing-open');
    await tx.query(FREE, [open.map(({ id }) => id), reason]);
    await this.journal.record(tx, actor, 'judging.absence-noted', {
      editionId: locked.round.editionId,
      subject: judgeId,
      details: { roundId, judgeId, reason, entries },
      seal: { round: locked.round.code, judge: judgeId, entries },
    });
  }
}
