import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { found, type Locale, VISITOR } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { emailOf } from '../../domain/email.js';
import { choosePassword } from '../../domain/password.js';
import { nameOf } from '../../domain/person.js';
import { addressReserved } from '../../queries/held-address.js';
import { EmailCodes } from './email-codes.js';
import { hashPassword } from './passwords.js';
import { TellOwner } from './tell-owner.js';

/** What somebody types who wants an account. */
export interface SignUpOrder {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale: Locale;
}

const WRITE = `INSERT INTO identity.person (id, email, name, locale, password_hash, created_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name, locale = EXCLUDED.locale, password_hash = EXCLUDED.password_hash
    WHERE person.confirmed_at IS NULL
  RETURNING id, email, locale`;

const RESERVED = `SELECT ${addressReserved('$1::text')} AS reserved`;

/**
 * Begins an account. The answer never tells whether the address is known: a taken one makes a mail to its owner
 * instead, and so does one whose account may still take it back. Until the address is proven the latest sign-up counts, and only its code.
 */
@Injectable()
export class SignUp {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly codes: EmailCodes,
    private readonly owner: TellOwner,
  ) {}

  async run(order: SignUpOrder): Promise<void> {
    const email = emailOf(order.email);
    const name = nameOf(order.name);
    const hash = await hashPassword(choosePassword(order.password, [name, email]));
    await this.unit.run((tx) => this.within(tx, { ...order, email, name }, hash));
  }

  private async within(tx: Tx, { email, name, locale }: SignUpOrder, hash: string): Promise<void> {
    const { reserved } = found(await row<{ reserved: boolean }>(tx, RESERVED, [email]));
    if (reserved) return this.owner.atAddress(tx, { to: email, locale }, 'address-reserved');
    const values = [newId(), email, name, locale, hash, await now(tx)];
    const person = await row<{ id: string; email: string; locale: Locale }>(tx, WRITE, values);
    if (!person) return this.owner.within(tx, { email }, 'taken');
    await this.codes.send(tx, person, 'confirm');
    await this.journal.record(tx, VISITOR, 'identity.account-requested', { editionId: null, subject: person.id });
  }
}
