import { Injectable } from '@nestjs/common';
import { refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { isCode, readCode } from '../../domain/certificate/code.js';
import { masked } from '../../domain/certificate/mask.js';
import { isNumber, readNumber } from '../../domain/certificate/number.js';
import type { Statement } from '../../domain/certificate/statement.js';
import { lookupOf } from './lookup.js';
import type { CertificateKeysView, CertificateKeyView, CertificateVerdictView } from './verification.view.js';

interface Found {
  statement: Statement;
  state: CertificateVerdictView['state'];
  hash: string;
  endedAt: Date | null;
  replacedBy: string | null;
}

const FOUND = `SELECT c.statement, c.state, c.hash, c.ended_at AS "endedAt", r.number AS "replacedBy"
  FROM publication.certificate c LEFT JOIN publication.certificate r ON r.id = c.replaced_by WHERE c.lookup = $1`;
const KEYS = `SELECT id, public_key AS "publicKey", since FROM publication.certificate_key ORDER BY since, id`;

/** Tells anybody who holds a certificate whether it is one, and whether it still holds. */
@Injectable()
export class Verification {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * By number and code together. What cannot be a number or a code is refused before anybody looks: that tells nothing
   * that the number itself does not tell. A wrong code and a number that does not exist are the same, and take as long.
   */
  async of(typedNumber: string, typedCode: string): Promise<CertificateVerdictView> {
    const number = readNumber(typedNumber);
    if (!isNumber(number)) refuse('invalid', 'certificate-number-mistyped');
    const code = readCode(typedCode);
    if (code === '') refuse('invalid', 'certificate-code-needed');
    const found = isCode(code) ? await row<Found>(this.unit.read, FOUND, [lookupOf(number, code)]) : undefined;
    return found ? shown(found) : refuse('not-found', 'certificate-unknown');
  }

  async keys(): Promise<CertificateKeysView> {
    return { items: await rows<CertificateKeyView>(this.unit.read, KEYS) };
  }
}

function shown({ statement, ...rest }: Found): CertificateVerdictView {
  const { number, kind, edition, award, project, holder, date } = statement;
  const named = kind === 'project' || kind === 'organisation';
  return {
    ...{ ...rest, number, kind, date, edition: edition.name, award: award.name },
    project: project && { title: project.title, organisation: project.organisation },
    holder: named ? holder : masked(holder),
  };
}
