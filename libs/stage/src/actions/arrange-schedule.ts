import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, checkVersion } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { arrange, type Arrangement } from '../domain/arrange.js';
import type { RoundGround } from '../queries/round-ground.js';
import type { ScheduleView } from '../queries/schedule.view.js';
import { absencesOf } from '../queries/sittings.js';
import { LockSchedule } from './lock-schedule.js';
import { PlanSchedule } from './plan-schedule.js';

/** Fills and arranges the plan's sittings by the numbers of entries, or so that recused judges leave seldom. */
@Injectable()
export class ArrangeSchedule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly schedules: LockSchedule,
    private readonly plans: PlanSchedule,
    private readonly cards: EntryCards,
  ) {}

  run(actor: Actor, roundId: string, { version, by }: { version: number; by: Arrangement }): Promise<ScheduleView> {
    return this.unit.run(async (tx) => {
      const { schedule, ground } = await this.schedules.within(tx, actor, roundId, 'planSchedule');
      checkVersion(schedule.version, version);
      const absent = await absencesOf(tx, roundId);
      const plan = arrange(schedule.draft, { entrants: await this.numbered(tx, ground), absent }, by);
      const sessions = plan.sessions.map((session) => ({ ...session, startsAt: new Date(session.startsAt) }));
      await this.plans.within(tx, actor, roundId, { version, order: plan.order, sessions });
      return this.plans.view(tx, actor, roundId);
    });
  }

  private async numbered(tx: Tx, { entrants }: RoundGround) {
    const rooms = new Map(entrants.map(({ entryId, room }) => [entryId, room]));
    const cards = await this.cards.byIds(tx, [...rooms.keys()]);
    return cards.map(({ id }) => ({ entryId: id, room: rooms.get(id) ?? null }));
  }
}
