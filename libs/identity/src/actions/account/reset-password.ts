import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { refuse, VISITOR } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { foldEmail } from '../../domain/email.js';
import { choosePassword } from '../../domain/password.js';
import { EmailCodes } from './email-codes.js';
import { hashPassword } from './passwords.js';

const WRITE = `UPDATE identity.person SET password_hash = $2, confirmed_at = coalesce(confirmed_at, $3)
  WHERE id = $1 AND disabled_at IS NULL`;

/** Sets a new password by the mailed code and ends every session. A second factor stays as it is. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly codes: EmailCodes,
  ) {}

  async run(order: { email: string; code: string; password: string }): Promise<void> {
    const email = foldEmail(order.email);
    const hash = await hashPassword(choosePassword(order.password, [email]));
    const done = await this.unit.run((tx) => this.within(tx, email, order.code, hash));
    if (!done) refuse('invalid', 'code-wrong');
  }

  /** False is committed too: a wrong code costs a try. */
  private async within(tx: Tx, email: string, code: string, hash: string): Promise<boolean> {
    const subject = await this.codes.spend(tx, email, 'reset', code);
    if (subject === null) return false;
    await tx.query(WRITE, [subject, hash, await now(tx)]);
    await tx.query('DELETE FROM identity.session WHERE person_id = $1', [subject]);
    await this.journal.record(tx, VISITOR, 'identity.password-reset', { editionId: null, subject });
    return true;
  }
}
