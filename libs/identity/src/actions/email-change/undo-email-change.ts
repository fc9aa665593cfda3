import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { found, type Locale, VISITOR } from '#kernel';
import { sha256 } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type EmailChange, undoEmailChange } from '../../domain/email-change.js';
import { choosePassword } from '../../domain/password.js';
import { hashPassword } from '../account/passwords.js';
import { EmailLinks } from './email-links.js';
import { moveAddress } from './move-address.js';

type Confirmed = EmailChange & { oldEmail: string; confirmedAt: Date; factorBefore: string | null; at: Date };
interface Owner {
  id: string;
  email: string;
  name: string;
  locale: Locale;
}

const WHOSE = `SELECT person.id, person.email, person.name, person.locale
  FROM identity.person JOIN identity.email_change c ON c.person_id = person.id
  WHERE c.token_hash = $1 AND c.state IN ('confirmed', 'undone') AND person.disabled_at IS NULL`;
const BEHIND = `SELECT old_email AS "oldEmail", state, confirmed_at AS "confirmedAt", expires_at AS "expiresAt",
  factor_before AS "factorBefore", clock_timestamp() AS at FROM identity.email_change WHERE token_hash = $1 FOR UPDATE`;
/** Whoever changed it once may have changed it again: none of it stands. */
const UNDO = `UPDATE identity.email_change SET state = $3, ended_at = clock_timestamp(), factor_before = NULL
  WHERE person_id = $1 AND state = 'confirmed' AND confirmed_at >= $2`;
const CANCEL = `UPDATE identity.email_change SET state = 'cancelled', token_hash = NULL, ended_at = clock_timestamp()
  WHERE person_id = $1 AND state = 'waiting'`;
/** A second factor that came or changed after the move is as little the owner's as the address was. */
const LOCKS = `UPDATE identity.person SET password_hash = $2, factor_secret = $3, factor_pending = NULL,
    factor_failures = CASE WHEN changed THEN 0 ELSE factor_failures END,
    factor_blocked_until = CASE WHEN changed THEN NULL ELSE factor_blocked_until END
  FROM (SELECT factor_secret IS DISTINCT FROM $3 AS changed FROM identity.person WHERE id = $1) AS factor WHERE id = $1`;

/**
 * Gives the account back to the address it had: the link was mailed there. The account may be in foreign hands, so a new
 * password is set in the same step, every session ends, and the second factor is again the one from before the move.
 */
@Injectable()
export class UndoEmailChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly links: EmailLinks,
  ) {}

  async run(token: string, password: string): Promise<void> {
    const { email, name } = found(await row<Owner>(this.unit.read, WHOSE, [sha256(token)]));
    const hash = await hashPassword(choosePassword(password, [name, email]));
    await this.unit.run((tx) => this.within(tx, token, hash));
  }

  async within(tx: Tx, token: string, passwordHash: string): Promise<void> {
    const owner = found(await row<Owner>(tx, `${WHOSE} FOR NO KEY UPDATE OF person`, [sha256(token)]));
    const change = found(await row<Confirmed>(tx, BEHIND, [sha256(token)]));
    const state = undoEmailChange(change, change.at);
    await moveAddress(tx, owner.id, change.oldEmail);
    await tx.query(UNDO, [owner.id, change.confirmedAt, state]);
    await tx.query(CANCEL, [owner.id]);
    await tx.query(LOCKS, [owner.id, passwordHash, change.factorBefore]);
    await tx.query('DELETE FROM identity.session WHERE person_id = $1', [owner.id]);
    await this.links.undone(tx, owner, owner.email);
    await this.journal.record(tx, VISITOR, 'identity.email-change-undone', { editionId: null, subject: owner.id });
  }
}
