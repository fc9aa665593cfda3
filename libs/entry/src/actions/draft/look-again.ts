import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Organisations } from '#identity';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { ENTRY } from '../../queries/entry/columns.js';
import { judgeAnew } from './judge-anew.js';

const NAMED = `SELECT ${ENTRY} FROM entry.entry e
  WHERE e.organisation_id = $1 AND e.state IN ('draft', 'submitted', 'returned') ORDER BY e.id FOR NO KEY UPDATE OF e`;

/** Judges the eligibility of the entries anew that named an organisation, after the register changed it. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly organisations: Organisations,
  ) {}

  run(organisationId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, organisationId));
  }

  /** Nothing is written where the outcome stays the same. */
  async within(tx: Tx, organisationId: string): Promise<void> {
    const [organisation] = await this.organisations.byIds(tx, [organisationId]);
    if (!organisation) return;
    for (const entry of await rows<Entry>(tx, NAMED, [organisationId])) {
      const { plan } = await this.editions.byId(tx, entry.editionId);
      const judged = await judgeAnew(tx, entry, organisation, plan.eligibility.provinces);
      if (judged === null) continue;
      const details = { organisationId: organisation.id, ...judged };
      const note = { editionId: entry.editionId, subject: entry.id, details };
      await this.journal.record(tx, SYSTEM, 'entry.organisation-followed', note);
    }
  }
}
