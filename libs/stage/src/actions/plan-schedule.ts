import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { planFaults } from '../domain/plan-faults.js';
import type { PlannedSession, SchedulePlan } from '../domain/session.js';
import { Schedules } from '../queries/schedules.js';
import type { ScheduleView } from '../queries/schedule.view.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { StageSessionEntity } from '../tables/stage-session.entity.js';
import { LockSchedule } from './lock-schedule.js';
import { refuseDrawRunning } from './refuse-unpublished.js';

/** A whole plan in the place of the one before; a sitting without an id is a new one. */
export interface WantedSchedule extends Omit<SchedulePlan, 'sessions'> {
  /** 0: where nothing is planned yet. */
  version: number;
  sessions: (Omit<PlannedSession, 'id' | 'startsAt'> & { id?: string; startsAt: Date })[];
}

/** Keeps a round's plan as a draft that only those who plan see. */
@Injectable()
export class PlanSchedule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly schedules: LockSchedule,
    private readonly journal: Journal,
    private readonly pages: Schedules,
  ) {}

  run(actor: Actor, roundId: string, wanted: WantedSchedule): Promise<ScheduleView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, wanted);
      return this.view(tx, actor, roundId);
    });
  }

  /** Sittings of the plan and of what is published: one that was taken out can come back as itself. */
  private async known(tx: Tx, { roundId, draft }: ScheduleEntity): Promise<Set<string>> {
    const stored = await tx.find(StageSessionEntity, { where: { roundId }, select: { id: true } });
    return new Set([...draft.sessions, ...stored].map(({ id }) => id));
  }

  /** The plan as the actor sees it at the end of the action. */
  view(tx: Tx, actor: Actor, roundId: string): Promise<ScheduleView> {
    return this.pages.of(actor, roundId, tx);
  }

  async within(tx: Tx, actor: Actor, roundId: string, wanted: WantedSchedule): Promise<void> {
    const { schedule, ground } = await this.schedules.within(tx, actor, roundId, 'planSchedule');
    const isNew = schedule.publishedNo === 0 && schedule.version === 1 && schedule.draft.sessions.length === 0;
    await refuseDrawRunning(tx, roundId);
    checkVersion(schedule.version, isNew && wanted.version === 0 ? 1 : wanted.version);
    const known = await this.known(tx, schedule);
    const sessions = wanted.sessions.map(({ id, startsAt, ...session }) => ({
      ...session,
      startsAt: startsAt.toISOString(),
      id: id !== undefined && known.has(id) ? id : newId(),
    }));
    const draft = { order: wanted.order, sessions };
    const [fault] = planFaults(draft, ground);
    if (fault) refuse('invalid', 'plan-impossible', { fault: fault.code, session: fault.sessionId });
    const version = schedule.version + 1;
    await tx.update(ScheduleEntity, { roundId }, { draft, version, changedAt: await now(tx) });
    const note = { editionId: schedule.editionId, subject: roundId, details: { version, sessions: sessions.length } };
    await this.journal.record(tx, actor, 'stage.schedule-planned', note);
  }
}
