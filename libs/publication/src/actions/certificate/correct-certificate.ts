import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { certificateLife } from '../../domain/certificate/certificate.js';
import { chosenHonours, sameHonour } from '../../domain/certificate/honours.js';
import type { Honour } from '../../domain/certificate/statement.js';
import type { CertificateRow } from '../../queries/certificate/certificate-row.js';
import { honourableJudges } from '../../queries/certificate/credited-teams.js';
import { DueCertificates } from '../../queries/certificate/due-certificates.js';
import { CertificateEntity } from '../../tables/certificate/certificate.entity.js';
import { certificateToEnd } from './certificate-to-end.js';
import { StoreCertificates } from './store-certificates.js';

/** The organiser issues a certificate anew from what is published now; the old one says so, and by which it was replaced. */
@Injectable()
export class CorrectCertificate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly due: DueCertificates,
    private readonly store: StoreCertificates,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<{ id: string; number: string }> {
    return this.unit.run(async (tx) => {
      const old = await certificateToEnd(tx, actor, id);
      const endedBy = found(actor.personId);
      const state = certificateLife.advance(old.state, 'correct');
      const { edition, honour } = await this.anew(tx, actor, old);
      const replacement = newId();
      const ended = { state, reason, endedAt: await now(tx), endedBy, replacedBy: replacement };
      await tx.update(CertificateEntity, { id }, ended);
      const issuing = { id: old.issueId, date: old.statement.date, by: endedBy };
      const [fresh] = await this.store.within(tx, edition, issuing, [{ honour, place: old.place, id: replacement }]);
      const { number, hash } = found(fresh);
      const note = { editionId: old.editionId, subject: id, seal: { certificate: old.hash, replacement: hash } };
      await this.journal.record(tx, actor, 'publication.certificate-corrected', note);
      return { id: replacement, number };
    });
  }

  /** What the certificate would say today. */
  private async anew(tx: Tx, actor: Actor, old: CertificateRow): Promise<{ edition: Edition; honour: Honour }> {
    const { basis } = await this.due.of(tx, old.editionId, NOBODY);
    if (basis.blockers.length > 0) refuse('conflict', 'certificates-blocked', { blockers: basis.blockers });
    const { edition, due, later, held } = basis;
    const honour = sameHonour(old, [...due, ...later, ...(await chosenAgain(tx, old))], held);
    if (!honour) refuse('conflict', 'certificate-not-due');
    await this.due.refuseUndrawable(actor, edition, [honour]);
    return { edition, honour };
  }
}

const NOBODY = { judges: [], organisations: [] };

async function chosenAgain(tx: Tx, { editionId, personId, statement }: CertificateRow): Promise<Honour[]> {
  if (statement.kind === 'organisation') return chosenHonours([], [statement.holder]);
  if (statement.kind !== 'judge') return [];
  return chosenHonours(
    (await honourableJudges(tx, editionId)).filter((one) => one.personId === personId),
    [],
  );
}
