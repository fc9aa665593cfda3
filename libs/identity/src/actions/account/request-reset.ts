import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { foldEmail } from '../../domain/email.js';
import { EmailCodes } from './email-codes.js';

const WHO = 'SELECT id, email, locale FROM identity.person WHERE email = $1 AND disabled_at IS NULL';

/** Mails a code to set a new password; the answer never tells whether the address is known. */
@Injectable()
export class RequestReset {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: EmailCodes,
  ) {}

  run(email: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const person = await row<{ id: string; email: string; locale: Locale }>(tx, WHO, [foldEmail(email)]);
      if (person) await this.codes.send(tx, person, 'reset');
    });
  }
}
