import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertFormChangeable } from '../../domain/form-move.js';
import { may } from '../../domain/policy.js';
import { assertEditable } from '../../domain/window.js';
import { refuseOrphaned } from '../../queries/draft/orphaned-answers.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

/** A team that handed in goes over to the form in force; what it handed in stays valid until it hands in again. */
@Injectable()
export class AdoptForm {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly page: EntryPage,
  ) {}

  /** `version` is the one the team was shown: a still newer one is `stale`. */
  run(actor: Actor, id: string, version: number): Promise<EntryView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, version);
      return this.page.of(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, version: number): Promise<void> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    const { inForce, plan } = edition;
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    assertFormChangeable(entry);
    checkVersion(inForce.version, version);
    if (entry.formVersion === inForce.version) return;
    await refuseOrphaned(tx, id, [plan.form, inForce]);
    await changeEntry(tx, id, { formVersion: inForce.version });
    const details = { from: entry.formVersion, to: inForce.version };
    await this.journal.record(tx, actor, 'entry.form-adopted', { editionId: entry.editionId, subject: id, details });
  }
}
