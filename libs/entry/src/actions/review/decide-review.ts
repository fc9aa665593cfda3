import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { entryLife } from '../../domain/entry.js';
import { may, refuseOwn } from '../../domain/policy.js';
import { LINE } from '../../domain/review.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { addDecision, changeEntry } from '../entry/store-entry.js';
import { type AskedDecision, weighDecision } from './weigh-decision.js';

/** The secretariat admits the entry or sends it back once for correction; ending it takes two ({@link ProposeEnd}). */
@Injectable()
export class DecideReview {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly page: EntryPage,
  ) {}

  run(actor: Actor, id: string, asked: AskedDecision): Promise<EntryView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, asked);
      return this.page.of(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, asked: AskedDecision): Promise<void> {
    const atHand = await this.entries.takeForDesk(tx, actor, id);
    const { entry, at } = atHand;
    refuseOwn(actor, entry);
    permit(may.reviewEntry(actor, entry));
    const state = entryLife.advance(entry.state, asked.verdict);
    const { checklist, reason, fields, dueAt } = await weighDecision(tx, atHand, asked);
    await addDecision(tx, {
      ...{ entryId: id, verdict: asked.verdict, revisionNo: entry.revisionNo, fields, dueAt },
      ...{ checklist, reason, decidedBy: actor.personId, decidedAt: at },
    });
    const returned = dueAt ? { returnedAt: at, returnedUntil: dueAt, returnedFields: fields } : {};
    await changeEntry(tx, id, { state, ...returned });
    const details = { revision: entry.revisionNo, ...(dueAt ? { fields, dueAt: dueAt.toISOString() } : {}) };
    await this.journal.record(tx, actor, LINE[asked.verdict], { editionId: entry.editionId, subject: id, details });
  }
}
