import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Notifier } from '#notification';
import { randomDigits } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { CODE_DIGITS, CODE_MINUTES, CODE_TRIES, type CodePurpose } from '../../domain/email-code.js';
import type { Person } from '../../domain/person.js';

const KEEP = `INSERT INTO identity.email_code (person_id, purpose, code_hash, tries, expires_at)
  VALUES ($1, $2, $3, 0, clock_timestamp() + make_interval(mins => $4))
  ON CONFLICT (person_id, purpose) DO UPDATE
    SET code_hash = EXCLUDED.code_hash, tries = 0, expires_at = EXCLUDED.expires_at`;
const TRY = `UPDATE identity.email_code AS code SET tries = tries + 1 FROM identity.person AS person
  WHERE person.email = $1 AND code.person_id = person.id AND code.purpose = $2
    AND code.tries < $3 AND code.expires_at > clock_timestamp()
  RETURNING code.person_id AS "personId", code.code_hash AS "codeHash"`;

/** Codes that people type off a mail: one alive a person and purpose, few tries, one use, by real time. */
@Injectable()
export class EmailCodes {
  constructor(
    private readonly notifier: Notifier,
    private readonly config: PortalConfig,
  ) {}

  async send(tx: Tx, person: Pick<Person, 'id' | 'email' | 'locale'>, purpose: CodePurpose): Promise<void> {
    const code = randomDigits(CODE_DIGITS);
    const minutes = CODE_MINUTES[purpose];
    await tx.query(KEEP, [person.id, purpose, this.hash(person.id, purpose, code), minutes]);
    const vars = { code, minutes };
    await this.notifier.mail(tx, {
      to: person.email,
      locale: person.locale,
      template: `identity.mails.${purpose}`,
      vars,
    });
  }

  /** The person whose code this is, once; null counts as a try, which the caller must commit. */
  async spend(tx: Tx, email: string, purpose: CodePurpose, code: string): Promise<string | null> {
    const kept = await row<{ personId: string; codeHash: string }>(tx, TRY, [email, purpose, CODE_TRIES]);
    if (!kept) return null;
    const given = this.hash(kept.personId, purpose, code);
    if (!timingSafeEqual(Buffer.from(given), Buffer.from(kept.codeHash))) return null;
    await tx.query('DELETE FROM identity.email_code WHERE person_id = $1 AND purpose = $2', [kept.personId, purpose]);
    return kept.personId;
  }

  /** Keyed, because a short code could be guessed from a plain hash. */
  private hash(personId: string, purpose: CodePurpose, code: string): string {
    return createHmac('sha256', Buffer.from(this.config.SECRET_KEY, 'hex'))
      .update(`${purpose}:${personId}:${code}`)
      .digest('hex');
  }
}
