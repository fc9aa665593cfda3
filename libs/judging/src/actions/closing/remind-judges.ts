import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, isSystem, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { toneOf } from '../../domain/closing/pace.js';
import { unfinishedIn } from '../../queries/closing/unfinished.js';
import { LockRound } from '../lock-round.js';
import { SendReminder } from './send-reminder.js';

/**
 * Whom to remind (absent: everybody who owes something), and by which occasion: the hand, or a time that has come
 * (`hours-48`) and the end of the round it was counted from.
 */
export interface ReminderOrder {
  judgeIds?: string[];
  occasion: string;
  until?: string;
}

/** Reminds judges who still owe sheets, by mail and in their inbox, and by short message where that is set up. */
@Injectable()
export class RemindJudges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly reminder: SendReminder,
    private readonly journal: Journal,
  ) {}

  /** How many were written to. */
  run(actor: Actor, roundId: string, order: ReminderOrder): Promise<{ reminded: number }> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, order));
  }

  /** `nobody-behind` (409) when nobody of them owes anything any more. */
  async within(tx: Tx, actor: Actor, roundId: string, order: ReminderOrder): Promise<{ reminded: number }> {
    const intention = { permission: 'remindJudges', verb: 'amend', about: [] } as const;
    const { round, edition, plan } = await this.rounds.within(tx, actor, roundId, intention);
    const owing = await unfinishedIn(tx, roundId);
    const { judgeIds, occasion, until } = order;
    const chosen = judgeIds ? owing.filter(({ judgeId }) => judgeIds.includes(judgeId)) : owing;
    if (chosen.length === 0 && !isSystem(actor)) refuse('conflict', 'nobody-behind');
    const at = await now(tx);
    const key = until === undefined ? at.toISOString() : `${occasion}.${until}`;
    const about = { edition, plan, tone: toneOf(occasion), at };
    for (const judge of chosen) await this.reminder.to(tx, judge, about, `${roundId}.${key}`);
    await this.journal.record(tx, actor, 'judging.judges-reminded', {
      editionId: round.editionId,
      subject: roundId,
      details: { count: chosen.length, occasion, ...(until === undefined ? {} : { until }) },
    });
    return { reminded: chosen.length };
  }
}
