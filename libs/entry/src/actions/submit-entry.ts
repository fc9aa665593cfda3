import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { answersOf } from '../domain/answer.js';
import { type EntryRules, findingsOf } from '../domain/completeness.js';
import type { Entry } from '../domain/entry.js';
import { may } from '../domain/policy.js';
import { contentOf, type Draft } from '../domain/revision.js';
import { stateAfterSubmit } from '../domain/window.js';
import { draftOf } from '../queries/draft.js';
import type { ReceiptView } from '../queries/receipt.view.js';
import { Receipts } from '../queries/receipts.js';
import { EntryEntity } from '../tables/entry.entity.js';
import { EntryAtHand } from './entry-at-hand.js';
import { type Frozen, freezeRevision } from './freeze-revision.js';
import { giveConsents, type GivenConsent } from './give-consents.js';

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

  async within(tx: Tx, actor: Actor, id: string, given: GivenConsent[]): Promise<ReceiptView> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.submitEntry(actor, entry));
    const state = stateAfterSubmit(entry, registration, at);
    await giveConsents(tx, actor, id, at, { given, rules: edition.plan });
    const draft = await draftOf(tx, id);
    assertComplete(edition.plan, entry, draft);
    const frozen = await freezeRevision(tx, actor, entry, { content: contentOf(entry, draft, edition.plan), at });
    const { number, no: revisionNo } = frozen;
    await tx.update(EntryEntity, { id }, { state, number, revisionNo, submittedAt: at, returnedUntil: null });
    await this.tell(tx, actor, entry, frozen);
    return this.receipts.last(tx, actor, id);
  }

  private async tell(tx: Tx, actor: Actor, { id, editionId }: Entry, frozen: Frozen): Promise<void> {
    const details = { revision: frozen.no, number: frozen.number, contentHash: frozen.contentHash };
    const note = { editionId, subject: id, details };
    await this.journal.record(tx, actor, 'entry.revision-frozen', { ...note, seal: { ...details } });
    await this.journal.record(tx, actor, 'entry.submitted', note);
  }
}

function assertComplete(rules: EntryRules, entry: Entry, draft: Draft): void {
  const fields = findingsOf(rules, { ...entry, ...draft, answers: answersOf(draft.answers) });
  if (fields.length > 0) refuse('invalid', 'entry-incomplete', { fields });
}
