import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Basics, basicsOf } from '../../domain/basics.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

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
    const { title = entry.title, track = entry.track, division = entry.division } = change;
    const basics = basicsOf(edition.plan, { title, track, division });
    const changed = (['title', 'track', 'division'] as const).filter((key) => basics[key] !== entry[key]);
    if (changed.length === 0) return;
    assertFieldsOpen(entry, changed);
    await changeEntry(tx, id, { ...basics, version: entry.version + 1 });
    const { editionId } = entry;
    await this.journal.record(tx, actor, 'entry.basics-changed', { editionId, subject: id, details: { changed } });
  }
}
