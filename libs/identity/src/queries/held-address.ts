import { EMAIL_UNDO_DAYS } from '../domain/email-change.js';

/** SQL: whether the person (an expression) holds the address, or held it before a change that stands. */
export const holdsAddress = (person: string, address: string): string => `(EXISTS (SELECT FROM identity.person holder
    WHERE holder.id = ${person} AND holder.email = ${address})
  OR EXISTS (SELECT FROM identity.email_change former
    WHERE former.person_id = ${person} AND former.old_email = ${address} AND former.state = 'confirmed'))`;

/** SQL: whether the address was left so lately that the change can still be undone, by somebody else than `but`. */
export const addressReserved = (
  address: string,
  but = 'NULL::uuid',
): string => `EXISTS (SELECT FROM identity.email_change left_one
  WHERE left_one.old_email = ${address} AND left_one.state = 'confirmed' AND left_one.person_id IS DISTINCT FROM ${but}
    AND left_one.confirmed_at > clock_timestamp() - interval '${EMAIL_UNDO_DAYS} days')`;

/** SQL: whether somebody else than `but` has an account under the address, or may take it back. */
export const addressTaken = (address: string, but: string): string => `(EXISTS (SELECT FROM identity.person owner
    WHERE owner.email = ${address} AND owner.confirmed_at IS NOT NULL AND owner.id <> ${but})
  OR ${addressReserved(address, but)})`;
