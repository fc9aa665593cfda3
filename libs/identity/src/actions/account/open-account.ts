import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, type Locale, refuse, VISITOR } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { EMAIL_UNDO_DAYS } from '../../domain/email-change.js';
import { choosePassword } from '../../domain/password.js';
import { nameOf } from '../../domain/person.js';
import { addressReserved, holdsAddress } from '../../queries/held-address.js';
import { type Opened, StartSession } from '../session/start-session.js';
import { hashPassword } from './passwords.js';

/** What the holder of an invitation types who has no account yet. */
export interface NewAccount {
  readonly name?: string;
  readonly password?: string;
}

/** The same with what the invitation knows. */
export interface InvitedAccount extends NewAccount {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

const WRITE = `INSERT INTO identity.person (id, email, name, locale, password_hash, created_at, confirmed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $6)
  ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name, locale = EXCLUDED.locale,
      password_hash = EXCLUDED.password_hash, confirmed_at = EXCLUDED.confirmed_at
    WHERE person.confirmed_at IS NULL
  RETURNING id`;

const HOLDER = `SELECT id FROM identity.person WHERE id = $1 AND ${holdsAddress('person.id', '$2::text')}`;
const RESERVED = `SELECT 1 WHERE ${addressReserved('$1::text')}`;

const NO_PASSWORD = { fields: [{ path: 'password', code: 'password-needed' }] };

/** Makes the account of somebody whose address a mailed link has proven. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly journal: Journal,
    private readonly sessions: StartSession,
  ) {}

  /** Does the slow part before the transaction: `password` becomes its hash; without one, no account will be made. */
  async prepare({ password, ...asked }: NewAccount): Promise<NewAccount> {
    if (password === undefined) return asked;
    return { ...asked, password: await hashPassword(choosePassword(password, [asked.name ?? ''])) };
  }

  /** The account that is signed in, if the address is its own or was before it moved. */
  async own(tx: Tx, actor: Actor, email: string): Promise<string> {
    const person = await row<{ id: string }>(tx, HOLDER, [actor.personId, email]);
    return person?.id ?? refuse('not-allowed', 'invitation-for-another');
  }

  /** The session to go on with: the one that asks, or a new one for an account made just now. */
  enter(tx: Tx, actor: Actor, personId: string, device: string): Promise<Opened> {
    return actor.sessionId === null ? this.sessions.within(tx, personId, device) : this.sessions.present(tx, actor);
  }

  /** `password` is a hash here. An address with an account already has to sign in instead. */
  async within(tx: Tx, { email, name, locale, password }: InvitedAccount): Promise<string> {
    const taken = 'SELECT id FROM identity.person WHERE email = $1 AND confirmed_at IS NOT NULL';
    if (await row(tx, taken, [email])) return refuse('sign-in-needed', 'account-exists');
    if (await row(tx, RESERVED, [email])) return refuse('conflict', 'address-reserved', { days: EMAIL_UNDO_DAYS });
    if (password === undefined) return refuse('invalid', 'password-needed', NO_PASSWORD);
    const values = [newId(), email, nameOf(name), locale, password, await now(tx)];
    const person = await row<{ id: string }>(tx, WRITE, values);
    if (!person) return refuse('sign-in-needed', 'account-exists');
    await this.journal.record(tx, VISITOR, 'identity.account-opened', { editionId: null, subject: person.id });
    return person.id;
  }
}
