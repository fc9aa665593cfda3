import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type IssueState, issueLife } from '../../domain/certificate/certificate.js';
import { may } from '../../domain/policy.js';
import { CertificateIssueEntity } from '../../tables/certificate/certificate-issue.entity.js';

const ISSUE = `SELECT i.edition_id AS "editionId", i.state, i.total,
    (SELECT count(*)::int FROM publication.certificate c WHERE c.issue_id = i.id) AS issued
  FROM publication.certificate_issue i WHERE i.id = $1 FOR UPDATE`;

interface Issue {
  editionId: string;
  state: IssueState;
  total: number;
  issued: number;
}

/** Ends a bulk issue: all are there, or the organiser stops it; what has been issued by then stays. */
@Injectable()
export class EndIssue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  /** The job is through; nothing happens where the issue has ended by itself. */
  finish(issueId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const issue = await row<Issue>(tx, ISSUE, [issueId]);
      if (issue?.state === 'running' && issue.issued >= issue.total)
        await this.end(tx, SYSTEM, issueId, issue, 'finish');
    });
  }

  cancel(actor: Actor, issueId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const issue = found(await row<Issue>(tx, ISSUE, [issueId]));
      found(may.viewCertificates(actor, issue) || null);
      permit(may.issueCertificates(actor, issue));
      await this.end(tx, actor, issueId, issue, 'cancel');
    });
  }

  private async end(tx: Tx, actor: Actor, id: string, issue: Issue, verb: 'finish' | 'cancel'): Promise<void> {
    const state = issueLife.advance(issue.state, verb);
    await tx.update(CertificateIssueEntity, { id }, { state, endedAt: await now(tx) });
    const kind = verb === 'finish' ? 'publication.certificates-issued' : 'publication.certificate-issue-cancelled';
    const details = { issued: issue.issued, total: issue.total };
    await this.journal.record(tx, actor, kind, { editionId: issue.editionId, subject: id, details });
  }
}
