import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { HearingEntity } from '../../tables/objection/hearing.entity.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';
import { LockObjection } from './lock-objection.js';

/** What a team is asked, and until when it may answer. */
export interface Question {
  readonly version: number;
  readonly question: string;
  readonly dueAt: Date;
}

/** A supervisor asks the team an objection is about; it never learns who objects. */
@Injectable()
export class HearTeam {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly lock: LockObjection,
  ) {}

  run(actor: Actor, objectionId: string, { version, question, dueAt }: Question): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const { objection, entryId } = await this.lock.within(tx, actor, objectionId, version);
      const { state, editionId } = objection;
      if (state !== 'accepted') refuse('conflict', 'wrong-state', { state, verb: 'hear' });
      if (entryId === null) refuse('conflict', 'nobody-to-hear');
      const askedAt = await now(tx);
      if (dueAt <= askedAt) refuse('invalid', 'due-past', { fields: [{ path: 'dueAt', code: 'due-past' }] });
      const id = newId();
      const asked = { question, dueAt, askedAt, askedBy: found(actor.personId) };
      await tx.insert(HearingEntity, { id, objectionId, entryId, ...asked });
      await tx.update(ObjectionEntity, { id: objectionId }, { version: version + 1 });
      const note = { editionId, subject: objectionId, details: { hearing: id } };
      await this.journal.record(tx, actor, 'publication.hearing-asked', note);
      return { id };
    });
  }
}
