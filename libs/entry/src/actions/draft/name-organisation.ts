import { Injectable } from '@nestjs/common';
import { RegisterOrganisation, type OrganisationOrder } from '#identity';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { lookAtOrganisation } from '../../domain/eligibility.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import type { NamedOrganisationView } from '../../queries/draft/saved.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { changeEntry } from '../entry/store-entry.js';

/** The lead names the organisation that applies; what is odd about its code or address becomes a finding. */
@Injectable()
export class NameOrganisation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly register: RegisterOrganisation,
  ) {}

  run(actor: Actor, id: string, order: OrganisationOrder): Promise<NamedOrganisationView> {
    return this.unit.run((tx) => this.within(tx, actor, id, order));
  }

  async within(tx: Tx, actor: Actor, id: string, order: OrganisationOrder): Promise<NamedOrganisationView> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    assertFieldsOpen(entry, ['organisation']);
    const organisation = await this.register.within(tx, actor, order);
    const organisationId = organisation.id;
    const { outcome, findings } = lookAtOrganisation(edition.plan.eligibility.provinces, organisation, order.region);
    const named = { organisationId, declaredRegion: order.region };
    await changeEntry(tx, id, { ...named, eligibility: outcome, eligibilityFindings: findings });
    const details = { organisationId, outcome, findings: findings.map(({ code }) => code) };
    const note = { editionId: entry.editionId, subject: id, details };
    await this.journal.record(tx, actor, 'entry.organisation-named', note);
    return { organisationId, outcome, findings };
  }
}
