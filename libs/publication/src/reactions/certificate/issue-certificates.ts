import { Injectable } from '@nestjs/common';
import { Every, Job, JobQueue } from '#platform/jobs';
import { UnitOfWork } from '#platform/unit-of-work';
import { EndIssue } from '../../actions/certificate/end-issue.js';
import { IssueNext } from '../../actions/certificate/issue-next.js';
import { PrintCertificates } from '../../actions/certificate/print-certificates.js';
import { ISSUE_JOB } from '../../actions/certificate/start-issue.js';
import { stalledIssues } from '../../queries/certificate/stalled-issues.js';

/** Works through a bulk issue, also one that another process began: what is there is left as it is. */
@Injectable()
@Job(ISSUE_JOB)
export class IssueCertificates {
  constructor(
    private readonly next: IssueNext,
    private readonly print: PrintCertificates,
    private readonly end: EndIssue,
  ) {}

  async run(data: unknown): Promise<void> {
    const { issueId } = data as { issueId: string };
    do await this.print.run(issueId);
    while ((await this.next.run(issueId)) > 0);
    await this.end.finish(issueId);
  }
}

/**
 * Every minute: gives issues that nobody works on any more to whoever is free, for the queue notices late that a process was
 * killed. Not done here: while a timer's run counts as running there is no other, and the queue would notice this one as late.
 */
@Injectable()
@Every('* * * * *')
export class ResumeIssues {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<void> {
    const stalled = await stalledIssues(this.unit.read);
    if (stalled.length === 0) return;
    await this.unit.run((tx) => this.jobs.enqueue(tx, ISSUE_JOB, ...stalled.map((issueId) => ({ issueId }))));
  }
}
