import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessOpenTo } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Basics, basicsOf } from '../../domain/basics.js';
import { newEntry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import { assertRegistrationOpen, registrationOf } from '../../domain/window.js';
import { EntryPage } from '../../queries/entry/entry-page.js';
import type { EntryView } from '../../queries/entry/entry.view.js';
import { addEntry } from '../entry/store-entry.js';

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

  async within(tx: Tx, actor: Actor, editionId: string, typed: Basics): Promise<string> {
    const edition = await this.editions.byId(tx, editionId);
    const { plan, milestones } = edition;
    permit(may.startEntry(actor));
    const leadId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    refuseUnlessOpenTo(actor, edition);
    const createdAt = await now(tx);
    assertRegistrationOpen(registrationOf(milestones), createdAt);
    const id = newId();
    const entry = newEntry({ id, editionId, leadId, createdAt, formVersion: plan.form.version });
    await addEntry(tx, { ...entry, ...basicsOf(plan, typed) }, edition);
    const { track, division } = typed;
    await this.journal.record(tx, actor, 'entry.started', { editionId, subject: id, details: { track, division } });
    return id;
  }
}
