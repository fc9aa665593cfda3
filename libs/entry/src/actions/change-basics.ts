import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, permit, refuse } from '#kernel';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { checkBasics } from '../domain/completeness.js';
import { may } from '../domain/policy.js';
import { cleanTitle, titleKey } from '../domain/title.js';
import { assertEditable, assertFieldsOpen } from '../domain/window.js';
import { EntryPage } from '../queries/entry-page.js';
import type { EntryView } from '../queries/entry.view.js';
import { EntryEntity } from '../tables/entry.entity.js';
import { EntryAtHand } from './entry-at-hand.js';
import type { Basics } from './start-entry.js';
import { TAKEN } from './taken.js';

/** The lead changes title, track or division of the draft. */
@Injectable()
export class ChangeBasics {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly page: EntryPage,
  ) {}

  run(actor: Actor, id: string, change: Partial<Basics> & { version: number }): Promise<EntryView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, id, change);
      return this.page.of(tx, actor, id);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, change: Partial<Basics> & { version: number }): Promise<void> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    checkVersion(entry.version, change.version, { title: entry.title, track: entry.track, division: entry.division });
    const { track = entry.track, division = entry.division } = change;
    const basics = { title: cleanTitle(change.title ?? entry.title), track, division };
    const changed = (['title', 'track', 'division'] as const).filter((key) => basics[key] !== entry[key]);
    if (changed.length === 0) return;
    assertFieldsOpen(entry, changed);
    const fields = checkBasics(edition.plan, basics);
    if (fields.length > 0) refuse('invalid', 'basics-invalid', { fields });
    const stored = { ...basics, titleKey: titleKey(basics.title), version: entry.version + 1 };
    await uniqueRefusal(tx.update(EntryEntity, { id }, stored), TAKEN);
    const { editionId } = entry;
    await this.journal.record(tx, actor, 'entry.basics-changed', { editionId, subject: id, details: { changed } });
  }
}
