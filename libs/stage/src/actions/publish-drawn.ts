import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { drawnPlan } from '../domain/draw-list.js';
import type { DrawEntity } from '../tables/draw.entity.js';
import { PublicationEntity } from '../tables/publication.entity.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { storeSessions } from './store-sessions.js';

interface Drawn {
  order: readonly string[];
  seal: Record<string, unknown>;
}

/** Makes the drawn order the schedule's next publication. */
@Injectable()
export class PublishDrawn {
  constructor(private readonly journal: Journal) {}

  async within(tx: Tx, actor: Actor, draw: DrawEntity, { order, seal }: Drawn): Promise<void> {
    const { id, roundId, editionId } = draw;
    const lock = { mode: 'pessimistic_write' as const };
    const schedule = await tx.findOneOrFail(ScheduleEntity, { where: { roundId }, lock });
    const plan = drawnPlan(schedule.draft, draw.lines, order);
    const no = schedule.publishedNo + 1;
    const at = await now(tx);
    await storeSessions(tx, schedule, plan.sessions);
    const publication = { roundId, no, plan, reason: '', publishedAt: at, publishedBy: actor.personId, drawId: id };
    await tx.insert(PublicationEntity, publication);
    const change = { draft: plan, version: schedule.version + 1, publishedNo: no, changedAt: at };
    await tx.update(ScheduleEntity, { roundId }, change);
    await this.journal.record(tx, actor, 'stage.draw-revealed', {
      editionId,
      subject: id,
      details: { roundId, no },
      seal,
    });
  }
}
