import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { passwordFits } from '../account/passwords.js';
import type { ClosedAccount } from './keeps-records.js';
import { KeptRecords } from './kept-records.js';

const WHO = 'SELECT password_hash AS "passwordHash" FROM identity.person WHERE id = $1';
const LOCK = 'SELECT id, email FROM identity.person WHERE id = $1 AND disabled_at IS NULL FOR UPDATE';
/** Addresses the account had before; one that is somebody else's by now is theirs. */
const FORMER = `SELECT DISTINCT old_email AS email FROM identity.email_change c WHERE person_id = $1 AND state = 'confirmed'
  AND NOT EXISTS (SELECT FROM identity.person WHERE person.email = c.old_email)`;

/** Somebody closes their account: what says who they were goes, what others rely on stays under an id. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly data: KeptRecords,
  ) {}

  /** The password is asked once more, before the transaction because checking it is slow. */
  async run(actor: Actor, password: string): Promise<void> {
    const owner = found(await row<{ passwordHash: string | null }>(this.unit.read, WHO, [actor.personId]));
    if (!(await passwordFits(owner.passwordHash, password))) refuse('not-allowed', 'current-password-wrong');
    await this.unit.run((tx) => this.within(tx, actor));
  }

  async within(tx: Tx, actor: Actor): Promise<void> {
    const personId = found(actor.personId);
    const person = found(await row<ClosedAccount>(tx, LOCK, [personId]));
    const obstacles = await this.data.obstacles(tx, personId);
    if (obstacles.length > 0) refuse('conflict', 'account-in-use', { obstacles });
    await this.journal.record(tx, actor, 'identity.account-closed', { editionId: null, subject: personId });
    const former = await rows<{ email: string }>(tx, FORMER, [personId]);
    for (const { email } of [...former, person]) {
      for (const keeper of this.data.keepers()) await keeper.forget(tx, { id: personId, email });
    }
  }
}
