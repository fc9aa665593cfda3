import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';

/** SQL: whether the person (an expression) proved to hold the mobile number. */
export const holdsNumber = (person: string, number: string): string => `EXISTS (SELECT FROM identity.verified_phone held
    WHERE held.person_id = ${person} AND held.number = ${number})`;

const SEATED = `SELECT 1 FROM identity.seat WHERE seat.edition_id = $1 AND ${holdsNumber('seat.person_id', '$2::text')} LIMIT 1`;

/** Whether somebody with a seat of the edition proved to hold the mobile number. */
export async function seatedByNumber(reader: Reader | Tx, editionId: string, number: string): Promise<boolean> {
  return (await row(reader, SEATED, [editionId, number])) !== undefined;
}
