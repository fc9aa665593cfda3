import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { EVERYBODY, IN_ORDER, RECIPIENT, type Recipient, recipients } from './recipient.js';

/** Somebody of a team, with who leads it and why it was withdrawn; null once it takes part again. */
interface WithdrawnMember extends Recipient {
  lead: string;
  reason: string | null;
}

const TEAM = `SELECT ${RECIPIENT}, e.title, l.name AS lead, e.withdrawal_reason AS reason
  FROM ${recipients(EVERYBODY)} JOIN identity.person l ON l.id = e.lead_id WHERE e.id = $1 ORDER BY ${IN_ORDER}`;

/** The team of an entry that was withdrawn or brought back. */
export function withdrawnTeam(reader: Reader, entryId: string): Promise<WithdrawnMember[]> {
  return rows<WithdrawnMember>(reader, TEAM, [entryId]);
}
