import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { refuseInvolved } from '../../queries/review/desk-entry.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

/** Somebody of the desk takes an entry over, is given it, or gives it back to all. */
@Injectable()
export class NameReviewer {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly people: People,
  ) {}

  run(actor: Actor, id: string, reviewerId: string | null): Promise<void> {
    return this.unit.run(async (tx) => {
      await this.entries.takeForDesk(tx, actor, id);
      await this.within(tx, actor, id, reviewerId);
    });
  }

  /** Dealt out among many; who names somebody by hand must be free of the entry. `reviewer-unknown` for somebody without a seat at the desk, `reviewer-involved` for the team's own people. */
  async within(tx: Tx, actor: Actor, id: string, reviewerId: string | null): Promise<void> {
    const { entry } = await this.entries.take(tx, actor, id);
    const { editionId } = entry;
    permit(may.assignReviewers(actor, entry));
    if (reviewerId !== null) {
      const desk = await this.people.seated(tx, editionId, 'secretariat', 'organiser');
      if (!desk.some((person) => person.id === reviewerId)) refuse('invalid', 'reviewer-unknown');
      await refuseInvolved(tx, id, reviewerId);
    }
    if (reviewerId === entry.reviewerId) return;
    await changeEntry(tx, id, { reviewerId });
    const details = { reviewerId, before: entry.reviewerId };
    await this.journal.record(tx, actor, 'entry.reviewer-named', { editionId, subject: id, details });
  }
}
