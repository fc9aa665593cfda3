import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { objectionLife } from '../../domain/objection/objection.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { LockObjection } from './lock-objection.js';

/** A supervisor does not take an objection up, and says why: it lacks what an objection needs. */
@Injectable()
export class RejectObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly lock: LockObjection,
  ) {}

  run(actor: Actor, id: string, { version, reason }: { version: number; reason: string }): Promise<void> {
    return this.unit.run(async (tx) => {
      const { objection } = await this.lock.within(tx, actor, id, version);
      const state = objectionLife.advance(objection.state, 'reject');
      const decision = { state, decidedAt: await now(tx), answer: reason, handlerId: actor.personId };
      await tx.update(ObjectionEntity, { id }, { ...decision, version: version + 1 });
      const { editionId, ground } = objection;
      const seal = { objection: id, outcome: state, ground };
      await this.journal.record(tx, actor, 'publication.objection-rejected', { editionId, subject: id, seal });
    });
  }
}
