import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { dropBeside } from './drop-beside.js';
import { LockDraft } from './lock-draft.js';

/** Stops a search, or discards what it found; what is in force stays as it is. */
@Injectable()
export class DropDraft {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { locked, draft } = await this.drafts.beside(tx, actor, roundId);
      const { id, state } = found(draft);
      await dropBeside(tx, draft);
      const { editionId } = locked.round;
      const note = { editionId, subject: id, details: { roundId, state } };
      await this.journal.record(tx, actor, 'judging.draft-dropped', note);
    });
  }
}
