import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { Notifier } from '#notification';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { RoundCards } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import { reminderMail } from './reminder-words.js';
import type { ReminderView } from './reminder.view.js';
import { unfinishedIn } from './unfinished.js';

/** A reminder to look at before it is sent. */
@Injectable()
export class ReminderPreview {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly notifier: Notifier,
  ) {}

  async of(actor: Actor, roundId: string): Promise<ReminderView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.remindJudges(actor, round.editionId));
    const owing = await unfinishedIn(reader, roundId);
    const judges = owing.map(({ judgeId, name, left, drafts }) => ({ judgeId, name, left, drafts }));
    const [first] = owing;
    if (!first) return { judges, subject: null, body: null };
    const plan = planOf(edition, round.code);
    const about = { edition, plan, tone: 'by-hand' as const, at: await now(reader) };
    return { judges, ...(await this.notifier.draft(reader, reminderMail(about, first))) };
  }
}
