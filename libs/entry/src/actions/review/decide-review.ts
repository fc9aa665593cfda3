import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { entryLife } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { assertJudgement, type Judgement, LINE } from '../../domain/review.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { type Correction, sendBack } from './send-back.js';
import { addDecision, changeEntry } from '../entry/store-entry.js';

/** A decision as it is asked for; the correction counts only for a return. */
export type AskedDecision = Judgement & Correction;

/** The secretariat admits the entry, sends it back once for correction, or refuses it. */
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
    const atHand = await this.entries.take(tx, actor, id);
    const { entry, edition, at } = atHand;
    permit(may.reviewEntry(actor, entry));
    const state = entryLife.advance(entry.state, asked.verdict);
    assertJudgement(asked, edition.plan.checklist, entry);
    const dueAt = asked.verdict === 'return' ? await sendBack(tx, atHand, asked) : null;
    const fields = dueAt ? asked.fields : [];
    await addDecision(tx, {
      ...{ entryId: id, verdict: asked.verdict, revisionNo: entry.revisionNo, fields, dueAt },
      ...{ checklist: [...asked.checklist], reason: asked.reason.trim() },
      ...{ decidedBy: actor.personId, decidedAt: at },
    });
    const returned = dueAt ? { returnedAt: at, returnedUntil: dueAt, returnedFields: fields } : {};
    await changeEntry(tx, id, { state, ...returned });
    const details = { revision: entry.revisionNo, ...(dueAt ? { fields, dueAt: dueAt.toISOString() } : {}) };
    await this.journal.record(tx, actor, LINE[asked.verdict], { editionId: entry.editionId, subject: id, details });
  }
}
