import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { revivedState } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { assertRegistrationOpen } from '../../domain/window.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';
import { lockJoining, lockLeading } from '../team/store-member.js';

/** The lead takes a withdrawal back, until registration closes; the entry stands where it stood. */
@Injectable()
export class ReviveEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly page: EntryPage,
  ) {}

  run(actor: Actor, id: string): Promise<EntryView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id);
      return this.page.of(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string): Promise<void> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.reviveEntry(actor, entry));
    const state = revivedState(entry);
    assertRegistrationOpen(registration, at);
    for (const personId of [...entry.memberIds].sort()) {
      await lockJoining(tx, { edition, entryId: id, personId });
    }
    await lockLeading(tx, { edition, entryId: id, personId: entry.leadId });
    await changeEntry(tx, id, { state, stateBefore: null, withdrawalReason: null });
    const note = { editionId: entry.editionId, subject: id, details: { to: state } };
    await this.journal.record(tx, actor, 'entry.revived', note);
  }
}
