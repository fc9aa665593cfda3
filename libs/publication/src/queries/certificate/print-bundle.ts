import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, found, permit, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { ZipFile } from 'yazl';
import { may } from '../../domain/policy.js';
import { CertificateFiles, fileName } from './certificate-files.js';
import { CERTIFICATE, type CertificateRow } from './certificate-row.js';

const VALID = `SELECT ${CERTIFICATE} FROM publication.certificate c
  WHERE c.edition_id = $1 AND c.state = 'valid' AND c.printed_at IS NOT NULL ORDER BY c.number`;

/** All valid certificates of an edition as one file for the printers; it is written as it is read. */
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
    if (all.length === 0) refuse('conflict', 'certificates-none-printed');
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
