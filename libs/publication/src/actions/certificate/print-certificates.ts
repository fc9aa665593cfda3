import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { Press } from '#platform/press';
import { UnitOfWork } from '#platform/unit-of-work';
import { CertificatePapers } from '../../queries/certificate/certificate-papers.js';
import { type CertificateRow, unprinted } from '../../queries/certificate/certificate-row.js';
import { PaperShelf } from './paper-shelf.js';

const PRINTED = `UPDATE publication.certificate SET printed_at = $2 WHERE id = ANY($1::uuid[]) AND printed_at IS NULL`;
/** Marked together: an end of the process costs that many printed once more, to the same bytes. */
const BATCH = 5;

/** Lays the papers of certificates by, so that nobody waits for them later. The same certificate gives the same bytes. */
@Injectable()
export class PrintCertificates {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: CertificatePapers,
    private readonly press: Press,
    private readonly shelf: PaperShelf,
  ) {}

  /** Those of an issue that have none yet. */
  async run(issueId: string): Promise<void> {
    const waiting = await unprinted(this.unit.read, issueId);
    const [first] = waiting;
    if (!first) return;
    const look = await this.papers.look(this.unit.read, first.editionId);
    for (let at = 0; at < waiting.length; at += BATCH) await this.few(waiting.slice(at, at + BATCH), look);
  }

  private async few(some: readonly CertificateRow[], look: Parameters<CertificatePapers['paper']>[1]): Promise<void> {
    for (const one of some) await this.shelf.put(one.id, await this.press.printInSeries(this.papers.paper(one, look)));
    await this.unit.run(async (tx) => {
      await tx.query(PRINTED, [some.map(({ id }) => id), await now(tx)]);
    });
  }
}
