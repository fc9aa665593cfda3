import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, found, refuse } from '#kernel';
import { Press } from '#platform/press';
import { Storage } from '#platform/storage';
import { UnitOfWork } from '#platform/unit-of-work';
import { paperKey } from '../../domain/certificate/paper-key.js';
import { may } from '../../domain/policy.js';
import { isOwn } from './certificate-list.js';
import { CertificatePapers } from './certificate-papers.js';
import { certificateOf, type CertificateRow } from './certificate-row.js';

/** Hands out printed certificates. */
@Injectable()
export class CertificateFiles {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: CertificatePapers,
    private readonly press: Press,
    private readonly storage: Storage,
  ) {}

  /** To its holder, to the team of its project and to staff; one that is corrected or revoked to nobody. */
  async open(actor: Actor, id: string): Promise<OpenFile> {
    const reader = this.unit.read;
    const certificate = found(await certificateOf(reader, id));
    const own = actor.personId !== null && (await isOwn(reader, actor.personId, id));
    found(own || may.viewCertificates(actor, certificate) || null);
    if (certificate.state !== 'valid') refuse('conflict', 'certificate-not-valid');
    const bytes = await this.bytesOf(certificate, actor.personId ?? '');
    const name = fileName(certificate);
    return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
  }

  /** As it lies in the store; one that has not been laid by is printed. */
  async bytesOf(certificate: CertificateRow, person: string): Promise<Buffer> {
    if (certificate.printedAt !== null) {
      const kept = await this.storage.open(paperKey(certificate.id)).catch(() => null);
      if (kept) return Buffer.concat(await kept.toArray());
    }
    const look = await this.papers.look(this.unit.read, certificate.editionId);
    return this.press.printDiploma(person, this.papers.paper(certificate, look));
  }
}

/** A name for people: `FZX2024-FIRST-0007-P-林知远.pdf`. */
export function fileName({ statement: { number, holder } }: CertificateRow): string {
  return `${number}-${holder.replace(/[\\/:*?"<>|\s]+/gu, '_')}.pdf`;
}
