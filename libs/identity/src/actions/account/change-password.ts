import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { choosePassword } from '../../domain/password.js';
import type { Person } from '../../domain/person.js';
import { hashPassword, passwordFits } from './passwords.js';

type Owner = Pick<Person, 'email' | 'name' | 'passwordHash'>;
const WHO = 'SELECT email, name, password_hash AS "passwordHash" FROM identity.person WHERE id = $1';
const WRITE = `UPDATE identity.person SET password_hash = $2 WHERE id = $1 AND password_hash = $3 RETURNING id`;

/** Sets a new password by the present one and ends every other session. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  async run(actor: Actor, order: { current: string; password: string }): Promise<void> {
    const person = found(await row<Owner>(this.unit.read, WHO, [actor.personId]));
    if (!(await passwordFits(person.passwordHash, order.current))) refuse('not-allowed', 'current-password-wrong');
    const hash = await hashPassword(choosePassword(order.password, [person.name, person.email]));
    await this.unit.run((tx) => this.within(tx, actor, person, hash));
  }

  private async within(tx: Tx, actor: Actor, person: Owner, hash: string): Promise<void> {
    const written = await row(tx, WRITE, [actor.personId, hash, person.passwordHash]);
    if (!written) refuse('not-allowed', 'current-password-wrong');
    await tx.query('DELETE FROM identity.session WHERE person_id = $1 AND id <> $2', [actor.personId, actor.sessionId]);
    await this.journal.record(tx, actor, 'identity.password-changed', { editionId: null, subject: actor.personId });
  }
}
