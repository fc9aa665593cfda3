import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { stateAfterSubmit } from '../../domain/window.js';
import type { ReceiptView } from '../../queries/submission/receipt.view.js';
import { Receipts } from '../../queries/submission/receipts.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { completeDraft } from './freeze-draft.js';
import { keepSubmission } from './keep-submission.js';
import type { GivenConsent } from './give-consents.js';

/** The lead hands the draft in: it is frozen, numbered and receipted. In time means before the deadline, exclusively. */
@Injectable()
export class SubmitEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly receipts: Receipts,
  ) {}

  run(actor: Actor, id: string, consents: GivenConsent[]): Promise<ReceiptView> {
    return this.unit.run((tx) => this.within(tx, actor, id, consents));
  }

  async within(tx: Tx, actor: Actor, id: string, consents: GivenConsent[]): Promise<ReceiptView> {
    const atHand = await this.entries.take(tx, actor, id);
    const { entry, registration, at } = atHand;
    permit(may.submitEntry(actor, entry));
    const by = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    stateAfterSubmit(entry, registration, at);
    const content = await completeDraft(tx, actor, atHand, { given: consents });
    await keepSubmission(tx, this.journal, actor, atHand, { by, at, content });
    return this.receipts.last(tx, actor, id);
  }
}
