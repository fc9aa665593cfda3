import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../../domain/policy.js';
import { CERTIFICATE, type CertificateRow } from '../../queries/certificate/certificate-row.js';

const LOCKED = `SELECT ${CERTIFICATE} FROM publication.certificate c WHERE c.id = $1 FOR UPDATE`;

/** The certificate, held until the transaction ends, for somebody who may end it and need not keep away from its entry. */
export async function certificateToEnd(tx: Tx, actor: Actor, id: string): Promise<CertificateRow> {
  const certificate = found(await row<CertificateRow>(tx, LOCKED, [id]));
  found(may.viewCertificates(actor, certificate) || null);
  permit(may.endCertificate(actor, certificate));
  await refuseKeptAway(tx, actor.personId, certificate.entryId === null ? [] : [certificate.entryId]);
  return certificate;
}
