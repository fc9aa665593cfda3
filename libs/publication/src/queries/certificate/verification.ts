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

const FOUND = `SELECT statement, state, hash, ended_at AS "endedAt", replaced_by AS "replacedBy"
  FROM publication.certificate WHERE lookup = $1`;
const NUMBER = 'SELECT number FROM publication.certificate WHERE id = $1';
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
    return found ? this.shown(found) : refuse('not-found', 'certificate-unknown');
  }

  private async shown({ statement, replacedBy, ...rest }: Found): Promise<CertificateVerdictView> {
    const { number, kind, edition, award, project, holder, date } = statement;
    const named = kind === 'project' || kind === 'organisation';
    const next = replacedBy === null ? undefined : await row<{ number: string }>(this.unit.read, NUMBER, [replacedBy]);
    return {
      ...{ ...rest, number, kind, date, edition: edition.name, award: award.name },
      project: project && { title: project.title, organisation: project.organisation },
      holder: named ? holder : masked(holder),
      replacedBy: next?.number ?? null,
    };
  }

  async keys(): Promise<CertificateKeysView> {
    return { items: await rows<CertificateKeyView>(this.unit.read, KEYS) };
  }
}
