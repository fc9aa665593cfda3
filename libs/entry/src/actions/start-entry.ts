import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { checkBasics } from '../domain/completeness.js';
import { entryLife } from '../domain/entry.js';
import { may } from '../domain/policy.js';
import { cleanTitle, titleKey } from '../domain/title.js';
import { assertRegistrationOpen, registrationOf } from '../domain/window.js';
import { EntryPage } from '../queries/entry-page.js';
import type { EntryView } from '../queries/entry.view.js';
import { EntryEntity } from '../tables/entry.entity.js';
import { TAKEN } from './taken.js';

/** What an entry begins with. */
export interface Basics {
  title: string;
  track: string;
  division: string;
}

/** Somebody begins an entry and becomes its lead. */
@Injectable()
export class StartEntry {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly page: EntryPage,
  ) {}

  run(actor: Actor, editionId: string, basics: Basics): Promise<EntryView> {
    return this.unit.run(async (tx) => this.page.of(tx, actor, await this.within(tx, actor, editionId, basics)));
  }

  async within(tx: Tx, actor: Actor, editionId: string, { title: typed, track, division }: Basics): Promise<string> {
    const edition = await this.editions.byId(tx, editionId);
    permit(may.startEntry(actor));
    refuseUnlessPublished(edition);
    assertRegistrationOpen(registrationOf(edition.milestones), await now(tx));
    const title = cleanTitle(typed);
    const fields = checkBasics(edition.plan, { title, track, division });
    if (fields.length > 0) refuse('invalid', 'basics-invalid', { fields });
    const id = newId();
    const entry = { ...blank(id, editionId, await now(tx)), title, titleKey: titleKey(title), track, division };
    await uniqueRefusal(tx.insert(EntryEntity, { ...entry, leadId: actor.personId! }), TAKEN);
    await this.journal.record(tx, actor, 'entry.started', { editionId, subject: id, details: { track, division } });
    return id;
  }
}

function blank(id: string, editionId: string, createdAt: Date) {
  const state = entryLife.initial;
  return { id, editionId, state, eligibilityFindings: [], version: 1, revisionNo: 0, createdAt, returnedFields: [] };
}
