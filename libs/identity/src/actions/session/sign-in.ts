import { Injectable, Logger } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { foldEmail } from '../../domain/email.js';
import { passwordForm } from '../../domain/password.js';
import type { Person } from '../../domain/person.js';
import { EmailCodes } from '../account/email-codes.js';
import { hashPassword, isDated, passwordFits } from '../account/passwords.js';
import { type Opened, StartSession } from './start-session.js';

type Account = Pick<Person, 'id' | 'email' | 'locale' | 'passwordHash' | 'confirmedAt' | 'disabledAt'>;

const WHO = `SELECT id, email, locale, password_hash AS "passwordHash", confirmed_at AS "confirmedAt",
    disabled_at AS "disabledAt" FROM identity.person WHERE email = $1`;
/** Waits for a reset in progress; afterwards an old password opens nothing. */
const LOCK = `SELECT id FROM identity.person WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR NO KEY UPDATE`;

/** Opens a session. Unknown address and wrong password are one refusal and take the same time. */
@Injectable()
export class SignIn {
  private readonly log = new Logger('Security');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: EmailCodes,
    private readonly sessions: StartSession,
  ) {}

  async run(actor: Actor, given: { email: string; password: string }, device: string): Promise<Opened> {
    const account = await row<Account>(this.unit.read, WHO, [foldEmail(given.email)]);
    const fits = await passwordFits(account?.passwordHash ?? null, given.password);
    if (!account?.passwordHash || !fits || account.disabledAt) return this.fail(account);
    if (!account.confirmedAt) return this.remind(account);
    const fresh = isDated(account.passwordHash) ? await hashPassword(passwordForm(given.password)) : null;
    return (await this.unit.run((tx) => this.within(tx, actor, account, { fresh, device }))) ?? this.fail(account);
  }

  private async within(tx: Tx, actor: Actor, account: Account, use: { fresh: string | null; device: string }) {
    if (!(await row(tx, LOCK, [account.id, account.passwordHash]))) return null;
    if (use.fresh)
      await tx.query('UPDATE identity.person SET password_hash = $2 WHERE id = $1', [account.id, use.fresh]);
    if (actor.sessionId) await tx.query('DELETE FROM identity.session WHERE id = $1', [actor.sessionId]);
    return this.sessions.within(tx, account.id, use.device);
  }

  /** The log holds the person's id, never what was typed. */
  private fail(account: Account | undefined): never {
    this.log.warn({ event: 'sign-in-failed', person: account?.id ?? null });
    return refuse('sign-in-needed', 'credentials-wrong');
  }

  /** The password was right, so its owner may know that the address is still to be proven. */
  private async remind(account: Account): Promise<never> {
    await this.unit.run((tx) => this.codes.send(tx, account, 'confirm'));
    return refuse('not-allowed', 'address-unconfirmed');
  }
}
