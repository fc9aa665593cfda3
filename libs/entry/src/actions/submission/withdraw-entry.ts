import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { entryLife, stateAt } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

/** The lead takes the entry out of the competition. */
@Injectable()
export class WithdrawEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly page: EntryPage,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<EntryView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, reason);
      return this.page.of(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
    const { entry, at } = await this.entries.take(tx, actor, id);
    permit(may.withdrawEntry(actor, entry));
    const stateBefore = stateAt(entry, at);
    const state = entryLife.advance(stateBefore, 'withdraw');
    await changeEntry(tx, id, { state, stateBefore, withdrawalReason: reason.trim() });
    const note = { editionId: entry.editionId, subject: id, details: { from: stateBefore } };
    await this.journal.record(tx, actor, 'entry.withdrawn', note);
  }
}
