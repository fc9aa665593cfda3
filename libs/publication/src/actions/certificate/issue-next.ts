import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { IssueState } from '../../domain/certificate/certificate.js';
import { type Placed, StoreCertificates } from './store-certificates.js';

/**
 * Certificates that come into being in one transaction: few, for signing holds up whoever asks this process meanwhile;
 * between two of them an issue can be cancelled.
 */
const BATCH = 10;

interface Issue {
  editionId: string;
  state: IssueState;
  date: string;
  by: string;
}

const ISSUE = `SELECT edition_id AS "editionId", state, date::text, started_by AS by
  FROM publication.certificate_issue WHERE id = $1 FOR UPDATE`;
const NEXT = `SELECT o.honour, o.no::int - 1 AS place
  FROM publication.certificate_issue i, jsonb_array_elements(i.honours) WITH ORDINALITY o (honour, no)
  WHERE i.id = $1 AND NOT EXISTS (SELECT FROM publication.certificate c WHERE c.issue_id = i.id AND c.place = o.no - 1)
  ORDER BY o.no LIMIT ${BATCH}`;

/** Issues the next few certificates of an issue. Each exists once, whatever ends the process that issues them. */
@Injectable()
export class IssueNext {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly store: StoreCertificates,
    private readonly journal: Journal,
  ) {}

  /** How many; 0: there are no more, or the issue has ended. */
  run(issueId: string): Promise<number> {
    return this.unit.run(async (tx) => {
      const issue = await row<Issue>(tx, ISSUE, [issueId]);
      if (issue?.state !== 'running') return 0;
      const next = await rows<Placed>(tx, NEXT, [issueId]);
      if (next.length === 0) return 0;
      const edition = await this.editions.byId(tx, issue.editionId);
      const stored = await this.store.within(tx, edition, { id: issueId, date: issue.date, by: issue.by }, next);
      const hashes = stored.map(({ hash }) => hash);
      await this.journal.record(tx, SYSTEM, 'publication.certificates-signed', {
        ...{ editionId: issue.editionId, subject: issueId, details: { count: hashes.length } },
        seal: { issue: issueId, certificates: hashes },
      });
      return stored.length;
    });
  }
}
