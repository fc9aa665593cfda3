import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { CertificateState } from '../../domain/certificate/certificate.js';
import type { Statement } from '../../domain/certificate/statement.js';

/** A certificate as actions and papers need it. */
export interface CertificateRow {
  id: string;
  editionId: string;
  issueId: string;
  place: number;
  claim: string;
  statement: Statement;
  hash: string;
  signature: string;
  entryId: string | null;
  personId: string | null;
  state: CertificateState;
  issuedAt: Date;
  printedAt: Date | null;
}

/** Columns of `publication.certificate c`. */
export const CERTIFICATE = `c.id, c.edition_id AS "editionId", c.issue_id AS "issueId", c.place, c.claim, c.statement, c.hash,
  c.signature, c.entry_id AS "entryId", c.person_id AS "personId", c.state, c.issued_at AS "issuedAt",
  c.printed_at AS "printedAt"`;

/** One certificate; undefined where there is none. */
export function certificateOf(reader: Reader, id: string): Promise<CertificateRow | undefined> {
  return row<CertificateRow>(reader, `SELECT ${CERTIFICATE} FROM publication.certificate c WHERE c.id = $1`, [id]);
}

/** Those of an issue whose paper has not been laid by, in their order. */
export function unprinted(reader: Reader, issueId: string): Promise<CertificateRow[]> {
  const sql = `SELECT ${CERTIFICATE} FROM publication.certificate c
    WHERE c.issue_id = $1 AND c.printed_at IS NULL ORDER BY c.place`;
  return rows<CertificateRow>(reader, sql, [issueId]);
}
