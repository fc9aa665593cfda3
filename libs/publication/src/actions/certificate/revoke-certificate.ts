import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { certificateLife } from '../../domain/certificate/certificate.js';
import { CertificateEntity } from '../../tables/certificate/certificate.entity.js';
import { certificateToEnd } from './certificate-to-end.js';

/** The organiser takes a certificate back, with a reason; whoever asks for it is told that it no longer holds. */
@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { editionId, hash, ...certificate } = await certificateToEnd(tx, actor, id);
      const state = certificateLife.advance(certificate.state, 'revoke');
      const ended = { endedAt: await now(tx), endedBy: found(actor.personId), reason };
      await tx.update(CertificateEntity, { id }, { state, ...ended });
      const seal = { certificate: hash };
      await this.journal.record(tx, actor, 'publication.certificate-revoked', { editionId, subject: id, seal });
    });
  }
}
