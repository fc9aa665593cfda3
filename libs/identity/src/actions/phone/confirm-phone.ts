import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { mobileOf, PHONE_CODE_TRIES } from '../../domain/phone-code.js';
import { PhoneSecret } from './phone-secret.js';

const TRY = `UPDATE identity.phone_code SET tries = tries + 1
  WHERE person_id = $1 AND number = $2 AND tries < $3 AND expires_at > clock_timestamp()
  RETURNING code_hash AS "codeHash"`;
const VERIFY = `INSERT INTO identity.verified_phone (person_id, number, verified_at) VALUES ($1, $2, $3)
  ON CONFLICT (person_id, number) DO UPDATE SET verified_at = EXCLUDED.verified_at`;

/** Proves with the code of a short message that a mobile number is one's own. */
@Injectable()
export class ConfirmPhone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly secret: PhoneSecret,
  ) {}

  async run(actor: Actor, raw: string, code: string): Promise<void> {
    const number = mobileOf(raw);
    const confirmed = await this.unit.run((tx) => this.within(tx, actor, number, code));
    if (!confirmed) refuse('invalid', 'phone-code-wrong', { fields: [{ path: 'code', code: 'phone-code-wrong' }] });
  }

  /** False is committed too: a wrong code costs a try. */
  private async within(tx: Tx, actor: Actor, number: string, code: string): Promise<boolean> {
    const personId = found(actor.personId);
    const kept = await row<{ codeHash: string }>(tx, TRY, [personId, number, PHONE_CODE_TRIES]);
    if (!kept || !this.secret.fits(kept.codeHash, this.secret.hash(personId, number, code))) return false;
    await tx.query('DELETE FROM identity.phone_code WHERE person_id = $1', [personId]);
    await tx.query(VERIFY, [personId, number, await now(tx)]);
    await this.journal.record(tx, actor, 'identity.phone-verified', { editionId: null, subject: personId });
    return true;
  }
}
