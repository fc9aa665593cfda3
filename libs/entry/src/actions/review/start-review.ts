import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { entryLife } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { refuseWaiting } from '../../domain/waiting.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

/** The secretariat takes an entry up for formal review; from here on the team cannot change it. Not while a submit waits for its files. */
@Injectable()
export class StartReview {
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
    const { entry, at } = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, entry));
    refuseWaiting(entry, at);
    await changeEntry(tx, id, { state: entryLife.advance(entry.state, 'startReview') });
    await this.journal.record(tx, actor, 'entry.review-started', { editionId: entry.editionId, subject: id });
  }
}
