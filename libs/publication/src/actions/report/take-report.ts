import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { sha256 } from '#platform/chance';
import { UnitOfWork } from '#platform/unit-of-work';
import { type MadeReport, type ReportOrder, Reports } from '../../queries/report/reports.js';

/** Somebody takes a report away; who, which and its hash stay in the journal. */
@Injectable()
export class TakeReport {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly reports: Reports,
  ) {}

  async run(actor: Actor, editionId: string, order: ReportOrder): Promise<MadeReport['file']> {
    const { file, bytes, releaseNo } = await this.reports.of(this.unit.read, actor, editionId, order);
    const { name: report, locale: language } = order;
    const details = { report, language, releaseNo, sha256: sha256(bytes) };
    await this.unit.run((tx) =>
      this.journal.record(tx, actor, 'publication.report-taken', { editionId, subject: editionId, details }),
    );
    return file;
  }
}
