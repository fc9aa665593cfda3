import { Injectable } from '@nestjs/common';
import { holdOpen } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse, shanghaiDate } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { JobQueue } from '#platform/jobs';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { Honour } from '../../domain/certificate/statement.js';
import type { Basis } from '../../queries/certificate/basis.js';
import { type Chosen, DueCertificates } from '../../queries/certificate/due-certificates.js';
import { CertificateIssueEntity } from '../../tables/certificate/certificate-issue.entity.js';

/** What the job of a bulk issue is called. */
export const ISSUE_JOB = 'publication.certify';

/** The organiser issues what is due; the worker does it. Everything that would stop it is found out before the first. */
@Injectable()
export class StartIssue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly due: DueCertificates,
    private readonly journal: Journal,
    private readonly jobs: JobQueue,
  ) {}

  async run(actor: Actor, editionId: string, chosen: Chosen): Promise<{ id: string; total: number }> {
    return this.unit.run(async (tx) => {
      found(may.viewCertificates(actor, { editionId }) || null);
      permit(may.issueCertificates(actor, { editionId }));
      await holdOpen(tx, editionId);
      const { basis, honours } = await this.due.of(tx, editionId, chosen);
      if (basis.blockers.length > 0) refuse('conflict', 'certificates-blocked', { blockers: basis.blockers });
      if (honours.length === 0) refuse('conflict', 'certificates-none-due');
      await this.due.refuseUndrawable(actor, basis.edition, honours);
      const id = await this.store(tx, actor, basis, honours);
      await this.journal.record(tx, actor, 'publication.certificate-issue-started', {
        ...{ editionId, subject: id },
        details: { total: honours.length, again: chosen.again?.length ?? 0 },
      });
      await this.jobs.enqueue(tx, ISSUE_JOB, { issueId: id });
      return { id, total: honours.length };
    });
  }

  private async store(tx: Tx, actor: Actor, { edition, release }: Basis, honours: readonly Honour[]): Promise<string> {
    const { id: releaseId, validFrom } = found(release);
    const id = newId();
    const issue = { id, editionId: edition.id, releaseId, state: 'running' as const, honours, total: honours.length };
    const started = { date: shanghaiDate(validFrom), startedAt: await now(tx), startedBy: found(actor.personId) };
    await uniqueRefusal(tx.insert(CertificateIssueEntity, { ...issue, ...started, endedAt: null }), {
      uq_certificate_issue_edition: ['conflict', 'certificates-being-issued'],
      uq_certificate_issue_person: ['conflict', 'certificates-being-issued'],
    });
    return id;
  }
}
