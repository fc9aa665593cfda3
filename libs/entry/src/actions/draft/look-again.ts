import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { ENTRY } from '../../queries/entry/columns.js';
import { type Judged, judgeAnew } from './judge-anew.js';

const NAMED = `SELECT ${ENTRY}, r.content->'organisation' AS "handedIn"
  FROM entry.entry e LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE $1 IN (e.organisation_id, r.organisation_id) AND e.state IN ('draft', 'submitted', 'returned')
  ORDER BY e.id FOR NO KEY UPDATE OF e`;

/** Judges the eligibility of the entries anew that named an organisation, after the register changed it. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  run(organisationId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, organisationId));
  }

  /** Nothing is written where the outcome stays the same. */
  async within(tx: Tx, organisationId: string): Promise<void> {
    for (const entry of await rows<Judged>(tx, NAMED, [organisationId])) {
      const { plan } = await this.editions.byId(tx, entry.editionId);
      const judged = await judgeAnew(tx, entry, plan.eligibility.provinces);
      if (judged === null) continue;
      const { outcome, findings } = judged;
      const details = { organisationId, outcome, findings: findings.map(({ code }) => code) };
      const note = { editionId: entry.editionId, subject: entry.id, details };
      await this.journal.record(tx, SYSTEM, 'entry.organisation-followed', note);
    }
  }
}
