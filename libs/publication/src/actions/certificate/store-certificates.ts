import { Injectable } from '@nestjs/common';
import { type CertificatesPlan, certificatesOf, type Edition } from '#competition';
import { newId, randomToken } from '#platform/chance';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { CODE_BYTES, codeOf } from '../../domain/certificate/code.js';
import { awardPart, certificateNumber } from '../../domain/certificate/number.js';
import { type Honour, type Statement, statementHash } from '../../domain/certificate/statement.js';
import { statementOf } from '../../domain/certificate/write.js';
import { lookupOf } from '../../queries/certificate/lookup.js';
import { CertificateEntity } from '../../tables/certificate/certificate.entity.js';
import { CertificateSigner } from './certificate-signer.js';

/** An honour with its place in the issue. */
export interface Placed {
  readonly honour: Honour;
  readonly place: number;
  /** Where it has to be known beforehand. */
  readonly id?: string;
}

/** To which issue certificates belong, of which day, and who issues them. */
interface Issuing {
  readonly id: string;
  readonly date: string;
  readonly by: string;
}

const SERIALS = `SELECT award, max(serial) AS last FROM publication.certificate WHERE edition_id = $1 GROUP BY award`;

/** Gives honours their numbers, codes and signatures, and keeps them. */
@Injectable()
export class StoreCertificates {
  constructor(private readonly signer: CertificateSigner) {}

  /** Numbers have no gaps: all issuing of an edition waits its turn here. */
  async within(tx: Tx, edition: Edition, issuing: Issuing, placed: readonly Placed[]): Promise<CertificateEntity[]> {
    await lockNumbers(tx, edition.id);
    await this.signer.publish(tx);
    const known = await rows<{ award: string; last: number }>(tx, SERIALS, [edition.id]);
    const last = new Map(known.map((one) => [one.award, one.last]));
    const issuedAt = await now(tx);
    const plan = certificatesOf(edition.plan);
    const certificates = placed.map(({ honour, place, id = newId() }) => {
      const award = awardPart(honour.award.code);
      const serial = (last.get(award) ?? 0) + 1;
      last.set(award, serial);
      const statement = this.write(edition, plan, issuing, honour, serial);
      const written = { ...this.signed(statement), ...issued(edition, issuing, issuedAt), ...claimOf(honour) };
      return { id, ...written, award, serial, place };
    });
    await tx.insert(CertificateEntity, certificates);
    return certificates;
  }

  private write(
    { plan }: Edition,
    looks: CertificatesPlan,
    { date }: Issuing,
    honour: Honour,
    serial: number,
  ): Statement {
    const code = codeOf(Buffer.from(randomToken(CODE_BYTES), 'base64url'));
    const number = certificateNumber(looks.series, honour.award.code, serial);
    return statementOf(plan, looks, honour, { number, code, date, key: this.signer.key });
  }

  private signed(statement: Statement) {
    const { number, code, key: keyId } = statement;
    const signature = this.signer.sign(statement);
    return { number, lookup: lookupOf(number, code), statement, hash: statementHash(statement), signature, keyId };
  }
}

/** Waits until nobody else numbers certificates of the edition. */
function lockNumbers(tx: Tx, editionId: string): Promise<unknown> {
  return tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publication.certificate ' || $1, 0))`, [editionId]);
}

const claimOf = ({ claim, entryId, personId }: Honour) => ({ claim, entryId, personId });

function issued({ id: editionId }: Edition, { id: issueId, by: issuedBy }: Issuing, issuedAt: Date) {
  const open = { printedAt: null, endedAt: null, endedBy: null, reason: null, replacedBy: null };
  return { editionId, issueId, issuedBy, issuedAt, state: 'valid' as const, ...open };
}
