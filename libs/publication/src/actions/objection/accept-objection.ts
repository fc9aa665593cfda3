import { Injectable } from '@nestjs/common';
import { noticesOf, workingDays } from '#competition';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { workingDeadline } from '../../domain/notice/period.js';
import { objectionLife } from '../../domain/objection/objection.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { HoldPrize } from './hold-prize.js';
import { LockObjection } from './lock-objection.js';

/** A supervisor accepts an objection: it is looked into, and its prize may be suspended until it is decided. */
@Injectable()
export class AcceptObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly lock: LockObjection,
    private readonly prizes: HoldPrize,
  ) {}

  run(actor: Actor, id: string, { version, suspend }: { version: number; suspend: boolean }): Promise<void> {
    return this.unit.run(async (tx) => {
      const held = await this.lock.within(tx, actor, id, version);
      const { objection, edition } = held;
      const state = objectionLife.advance(objection.state, 'accept');
      const acceptedAt = await now(tx);
      const { decideDays } = noticesOf(edition.plan).objections;
      const decideDueAt = workingDeadline(acceptedAt, decideDays, await workingDays(tx));
      const holdsPrizeId = suspend ? await this.prizes.suspend(tx, actor, held) : null;
      const change = { state, acceptedAt, decideDueAt, holdsPrizeId, handlerId: actor.personId, version: version + 1 };
      await tx.update(ObjectionEntity, { id }, change);
      const note = { editionId: edition.id, subject: id, details: { suspended: suspend } };
      await this.journal.record(tx, actor, 'publication.objection-accepted', note);
    });
  }
}
