import { Injectable } from '@nestjs/common';
import { noticesOf, workingDays } from '#competition';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { workingDeadline } from '../../domain/notice/period.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { LockObjection } from './lock-objection.js';

/** A supervisor puts the decision off once, and says why. */
@Injectable()
export class ExtendObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly lock: LockObjection,
  ) {}

  run(actor: Actor, id: string, { version, reason }: { version: number; reason: string }): Promise<void> {
    return this.unit.run(async (tx) => {
      const { objection, edition } = await this.lock.within(tx, actor, id, version);
      const { state, decideDueAt } = objection;
      if (state !== 'accepted' || !decideDueAt) refuse('conflict', 'wrong-state', { state, verb: 'extend' });
      if (objection.extensionReason !== null) refuse('conflict', 'objection-extended');
      const { extendDays } = noticesOf(edition.plan).objections;
      // The end of a day belongs to the next one.
      const lastDay = new Date(decideDueAt.getTime() - 1);
      const later = workingDeadline(lastDay, extendDays, await workingDays(tx));
      const change = { decideDueAt: later, extensionReason: reason, version: version + 1 };
      await tx.update(ObjectionEntity, { id }, change);
      await this.journal.record(tx, actor, 'publication.objection-extended', { editionId: edition.id, subject: id });
    });
  }
}
