import { Injectable } from '@nestjs/common';
import { certificatesOf, Editions, planOf } from '#competition';
import { type Actor, found, permit } from '#kernel';
import { Press } from '#platform/press';
import { UnitOfWork } from '#platform/unit-of-work';
import type { CertificateKind } from '../../domain/certificate/kind.js';
import { certificateNumber } from '../../domain/certificate/number.js';
import { sampleHonour } from '../../domain/certificate/sample.js';
import { statementOf } from '../../domain/certificate/write.js';
import { may } from '../../domain/policy.js';
import { CertificatePapers } from './certificate-papers.js';

/** Prints how a certificate would look, with invented names and a word across it that says so. */
@Injectable()
export class TrialPrint {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly papers: CertificatePapers,
    private readonly press: Press,
  ) {}

  /** @param wanted what the plan is to say about certificates; absent: as it stands */
  async print(actor: Actor, editionId: string, kind: CertificateKind, wanted?: unknown): Promise<Buffer> {
    found(may.viewCertificates(actor, { editionId }) || null);
    permit(may.issueCertificates(actor, { editionId }));
    const { plan: inForce } = await this.editions.byId(this.unit.read, editionId);
    const plan = wanted === undefined ? inForce : planOf({ ...inForce, certificates: wanted });
    const honour = sampleHonour(kind, plan.awards);
    const looks = certificatesOf(plan);
    const number = certificateNumber(looks.series, honour.award.code, 1);
    const statement = statementOf(plan, looks, honour, { number, code: '0'.repeat(16), date: '2024-08-12', key: '' });
    const look = await this.papers.look(this.unit.read, editionId);
    return this.press.printDiploma(actor.personId ?? '', this.papers.trial(statement, { ...look, plan: looks }));
  }
}
