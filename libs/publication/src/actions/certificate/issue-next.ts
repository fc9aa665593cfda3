import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { IssueState } from '../../domain/certificate/certificate.js';
import type { Honour } from '../../domain/certificate/statement.js';
import { StoreCertificates } from './store-certificates.js';

/** Certificates that come into being in one transaction; between two of them an issue can be cancelled. */
const BATCH = 20;

interface Issue {
  editionId: string;
  state: IssueState;
  date: string;
  by: string;
  honours: Honour[];
}

const ISSUE = `SELECT edition_id AS "editionId", state, date::text, started_by AS by, honours
  FROM publication.certificate_issue WHERE id = $1 FOR UPDATE`;
const PLACES = 'SELECT place FROM publication.certificate WHERE issue_id = $1';

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
      const next = await this.rest(tx, issueId, issue);
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

  private async rest(tx: Tx, issueId: string, { honours }: Issue) {
    const taken = new Set((await rows<{ place: number }>(tx, PLACES, [issueId])).map(({ place }) => place));
    const placed = honours.map((honour, place) => ({ honour, place }));
    return placed.filter(({ place }) => !taken.has(place)).slice(0, BATCH);
  }
}
