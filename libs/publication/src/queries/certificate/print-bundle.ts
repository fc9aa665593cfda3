import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, found, permit, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { ZipFile } from 'yazl';
import { may } from '../../domain/policy.js';
import { CertificateFiles, fileName } from './certificate-files.js';
import { CERTIFICATE, type CertificateRow } from './certificate-row.js';

const VALID = `SELECT ${CERTIFICATE} FROM publication.certificate c
  WHERE c.edition_id = $1 AND c.state = 'valid' ORDER BY c.number`;
const RUNNING = `SELECT 1 FROM publication.certificate_issue WHERE edition_id = $1 AND state = 'running' LIMIT 1`;

/** All valid certificates of an edition as one file for the printers, or none: a part would look like the whole. */
@Injectable()
export class PrintBundle {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: CertificateFiles,
  ) {}

  async open(actor: Actor, editionId: string): Promise<Omit<OpenFile, 'size'>> {
    found(may.viewCertificates(actor, { editionId }) || null);
    permit(may.issueCertificates(actor, { editionId }));
    const all = await rows<CertificateRow>(this.unit.read, VALID, [editionId]);
    if (await row(this.unit.read, RUNNING, [editionId])) refuse('conflict', 'certificates-being-issued');
    if (all.length === 0) refuse('conflict', 'certificates-none-printed');
    const waiting = all.filter(({ printedAt }) => printedAt === null).length;
    if (waiting > 0) refuse('conflict', 'certificates-not-printed', { count: waiting });
    const zip = new ZipFile();
    const stream = new PassThrough();
    zip.outputStream.pipe(stream);
    void this.fill(zip, all, actor).catch((error: Error) => stream.destroy(error));
    return { stream, name: `${all[0]!.statement.edition.code}-certificates.zip`, mediaType: 'application/zip' };
  }

  /** One paper after the other: PDFs are compressed already. */
  private async fill(zip: ZipFile, all: readonly CertificateRow[], actor: Actor): Promise<void> {
    for (const one of all) {
      const bytes = await this.files.bytesOf(one, actor.personId ?? '');
      zip.addBuffer(bytes, fileName(one), { compress: false, mtime: one.issuedAt });
    }
    zip.end();
  }
}
