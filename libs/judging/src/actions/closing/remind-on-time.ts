import { Injectable } from '@nestjs/common';
import { Editions, REMINDERS } from '#competition';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { reminderDue } from '../../domain/closing/pace.js';
import { planOf, timesOf } from '../../queries/round-plan.js';
import { RemindJudges, type ReminderOrder } from './remind-judges.js';

interface OpenRound {
  id: string;
  editionId: string;
  code: string;
  openedAt: Date;
}

const OPEN = `SELECT id, edition_id AS "editionId", code, opened_at AS "openedAt" FROM judging.round
  WHERE state = 'open' AND opened_at IS NOT NULL ORDER BY id`;
const SENT = `SELECT count(*)::int AS times FROM journal.line WHERE kind = 'judging.judges-reminded' AND subject = $1
  AND details->>'occasion' = $2 AND details->>'until' = $3`;

/** Sends the reminders whose time has come, each once for an end of the round: a longer round reminds again. */
@Injectable()
export class RemindOnTime {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly remind: RemindJudges,
  ) {}

  async run(): Promise<void> {
    const open = await rows<OpenRound>(this.unit.read, OPEN);
    for (const round of open) {
      const occasion = await this.due(round);
      if (occasion) await this.remind.run(SYSTEM, round.id, occasion);
    }
  }

  /** In rounds that people score where they are, not in a hall. */
  private async due({ id, editionId, code, openedAt }: OpenRound): Promise<ReminderOrder | null> {
    const { read } = this.unit;
    const edition = await this.editions.byId(read, editionId);
    const plan = planOf(edition, code);
    if (plan.kind !== 'online_review' || edition.state === 'archived') return null;
    const { endsAt: until } = timesOf(edition, plan);
    const due = reminderDue(plan.reminders ?? REMINDERS, { from: openedAt, until, at: await now(read) });
    if (!due) return null;
    const order = { occasion: due.key, until: until.toISOString() };
    const sent = await row<{ times: number }>(read, SENT, [id, order.occasion, order.until]);
    return sent?.times === 0 ? order : null;
  }
}
