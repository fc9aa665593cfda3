import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Reminder, reminderDue } from '../../domain/closing/pace.js';
import { planOf, timesOf } from '../../queries/round-plan.js';
import { RemindJudges } from './remind-judges.js';

interface OpenRound {
  id: string;
  editionId: string;
  code: string;
  openedAt: Date;
}

const OPEN = `SELECT id, edition_id AS "editionId", code, opened_at AS "openedAt" FROM judging.round
  WHERE state = 'open' AND opened_at IS NOT NULL ORDER BY id`;
const SENT = `SELECT details->>'occasion' AS occasion FROM journal.line
  WHERE kind = 'judging.judges-reminded' AND subject = $1 AND at >= $2`;

/** Sends the reminders whose time has come, each once a round. */
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
      if (occasion) await this.remind.run(SYSTEM, round.id, { occasion });
    }
  }

  /** In rounds that people score where they are, not in a hall. */
  private async due({ id, editionId, code, openedAt }: OpenRound): Promise<Reminder | null> {
    const { read } = this.unit;
    const edition = await this.editions.byId(read, editionId);
    const plan = planOf(edition, code);
    if (plan.kind !== 'online_review' || edition.state === 'archived') return null;
    const occasion = reminderDue({ from: openedAt, until: timesOf(edition, plan).endsAt, at: await now(read) });
    const sent = await rows<{ occasion: string }>(read, SENT, [id, openedAt]);
    return occasion && sent.every((one) => one.occasion !== occasion) ? occasion : null;
  }
}
