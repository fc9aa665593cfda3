import { uniqueRefusal } from '#platform/constraint';
import type { Tx } from '#platform/unit-of-work';

const UNPROVEN = 'SELECT id FROM identity.person WHERE email = $1 AND confirmed_at IS NULL';
const THEIR_CODES = `DELETE FROM identity.email_code WHERE person_id IN (${UNPROVEN})`;
/** Somebody who began to sign up and never proved the address has no claim to it, and nothing refers to them. */
const THEM = `DELETE FROM identity.person WHERE id IN (${UNPROVEN})`;
const OWN_CODES = 'DELETE FROM identity.email_code WHERE person_id = $1';
const MOVE = 'UPDATE identity.person SET email = $2 WHERE id = $1';

/**
 * Gives an account its address. Codes that were mailed to the one before die.
 * @throws DomainError `email-taken` (409) when another account has it by now
 */
export async function moveAddress(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.query(OWN_CODES, [personId]);
  await tx.query(THEIR_CODES, [email]);
  await tx.query(THEM, [email]);
  await uniqueRefusal(tx.query(MOVE, [personId, email]), { uq_person_email: ['conflict', 'email-taken'] });
}
