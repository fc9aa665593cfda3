import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { refuse, VISITOR } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { foldEmail } from '../../domain/email.js';
import { EmailCodes } from './email-codes.js';

/** Proves with the mailed code that the address is one's own; only then can the account be used. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly codes: EmailCodes,
  ) {}

  async run(email: string, code: string): Promise<void> {
    const confirmed = await this.unit.run((tx) => this.within(tx, foldEmail(email), code));
    if (!confirmed) refuse('invalid', 'code-wrong');
  }

  /** False is committed too: a wrong code costs a try. */
  private async within(tx: Tx, email: string, code: string): Promise<boolean> {
    const subject = await this.codes.spend(tx, email, 'confirm', code);
    if (subject === null) return false;
    const sql = 'UPDATE identity.person SET confirmed_at = coalesce(confirmed_at, $2) WHERE id = $1';
    await tx.query(sql, [subject, await now(tx)]);
    await this.journal.record(tx, VISITOR, 'identity.address-confirmed', { editionId: null, subject });
    return true;
  }
}
