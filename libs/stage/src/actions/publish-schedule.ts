import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { ScheduleView } from '../queries/schedule.view.js';
import { Schedules } from '../queries/schedules.js';
import { PublicationEntity } from '../tables/publication.entity.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { LockSchedule } from './lock-schedule.js';
import { refuseDrawRunning } from './refuse-unpublished.js';
import { storeSessions } from './store-sessions.js';

/** Which draft goes out, and why it replaces what is out already. */
interface PublicationOrder {
  version: number;
  reason: string;
}

/** Makes the draft what teams, judges and the hall go by. */
@Injectable()
export class PublishSchedule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly schedules: LockSchedule,
    private readonly journal: Journal,
    private readonly pages: Schedules,
  ) {}

  run(actor: Actor, roundId: string, order: PublicationOrder): Promise<ScheduleView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.pages.of(actor, roundId, tx);
    });
  }

  async within(tx: Tx, actor: Actor, roundId: string, { version, reason }: PublicationOrder): Promise<void> {
    const { schedule } = await this.schedules.within(tx, actor, roundId, 'publishSchedule');
    await refuseDrawRunning(tx, roundId);
    checkVersion(schedule.version, version);
    if (schedule.draft.sessions.length === 0) refuse('conflict', 'schedule-empty');
    if (schedule.publishedNo > 0 && reason.trim() === '') refuse('invalid', 'change-reason-missing');
    const no = schedule.publishedNo + 1;
    const publishedAt = await now(tx);
    const plan = schedule.draft;
    await storeSessions(tx, schedule, plan.sessions);
    await tx.insert(PublicationEntity, { roundId, no, plan, reason, publishedAt, publishedBy: actor.personId });
    await tx.update(ScheduleEntity, { roundId }, { publishedNo: no });
    const note = { editionId: schedule.editionId, subject: roundId, details: { no } };
    await this.journal.record(tx, actor, 'stage.schedule-published', note);
  }
}
