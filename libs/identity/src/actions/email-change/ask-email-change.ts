import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, type Locale, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { emailOf } from '../../domain/email.js';
import { assertOtherAddress, EMAIL_CONFIRM_HOURS, emailChangeLife } from '../../domain/email-change.js';
import { passwordFits } from '../account/passwords.js';
import { Factors } from '../second-factor/factors.js';
import { EmailLinks } from './email-links.js';

/** What somebody types who moves to another address; `code` of the authenticator, where there is one. */
export interface EmailOrder {
  readonly address: string;
  readonly password: string;
  readonly code?: string;
}

interface Owner {
  id: string;
  email: string;
  locale: Locale;
  passwordHash: string | null;
}

const WHO = `SELECT id, email, locale, password_hash AS "passwordHash" FROM identity.person WHERE id = $1`;
const LOCK = `${WHO} AND password_hash = $2 FOR NO KEY UPDATE`;
const CANCEL = `UPDATE identity.email_change SET state = $2, token_hash = NULL, ended_at = clock_timestamp()
  WHERE person_id = $1 AND state = 'waiting'`;
const INSERT = `INSERT INTO identity.email_change
    (id, person_id, old_email, new_email, state, token_hash, sends, asked_at, sent_at, expires_at)
  SELECT $1, $2, $3, $4, $5, $6, 1, at, at, at + make_interval(hours => $7) FROM (SELECT clock_timestamp() AS at) AS clock`;

/** Asks for another address: by password and second factor once more. Nothing changes until the new address confirms. */
@Injectable()
export class AskEmailChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly factors: Factors,
    private readonly links: EmailLinks,
  ) {}

  async run(actor: Actor, { address, password, code }: EmailOrder): Promise<void> {
    const to = emailOf(address, 'address');
    const owner = found(await row<Owner>(this.unit.read, WHO, [actor.personId]));
    if (!(await passwordFits(owner.passwordHash, password))) refuse('not-allowed', 'current-password-wrong', WRONG);
    const asked = await this.unit.run((tx) => this.within(tx, actor, owner, { to, code }));
    if (!asked) refuse('invalid', 'factor-wrong', { fields: [{ path: 'code', code: 'factor-wrong' }] });
  }

  /** False is committed too: a wrong code of the authenticator is counted. */
  async within(tx: Tx, actor: Actor, owner: Owner, order: { to: string; code?: string | undefined }): Promise<boolean> {
    const locked = await row<Owner>(tx, LOCK, [owner.id, owner.passwordHash]);
    const { id, email, locale } = locked ?? refuse('not-allowed', 'current-password-wrong', WRONG);
    assertOtherAddress(email, order.to);
    if (!(await this.factorFits(tx, id, order.code))) return false;
    const tokenHash = await this.links.toConfirm(tx, { id, locale }, order.to);
    await tx.query(CANCEL, [id, emailChangeLife.advance('waiting', 'cancel')]);
    const values = [newId(), id, email, order.to, emailChangeLife.initial, tokenHash, EMAIL_CONFIRM_HOURS];
    await tx.query(INSERT, values);
    await this.links.asked(tx, { id, locale }, email);
    await this.journal.record(tx, actor, 'identity.email-change-asked', { editionId: null, subject: id });
    return true;
  }

  /** Without an authenticator there is nothing to ask for. */
  private async factorFits(tx: Tx, personId: string, code: string | undefined): Promise<boolean> {
    const factor = await this.factors.lock(tx, personId);
    if (!factor.secret) return true;
    if (code) return this.factors.accept(tx, factor, factor.secret, code);
    return refuse('invalid', 'factor-code-needed', { fields: [{ path: 'code', code: 'factor-code-needed' }] });
  }
}

const WRONG = { fields: [{ path: 'password', code: 'current-password-wrong' }] };
