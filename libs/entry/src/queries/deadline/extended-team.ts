import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { EVERYBODY, IN_ORDER, RECIPIENT, type Recipient, recipients } from '../entry/recipient.js';

/** Whom a mail about an extension goes to, and what it says. */
export interface ExtendedMember extends Recipient {
  entryId: string;
  until: Date;
  reason: string;
}

const TEAM = `SELECT ${RECIPIENT}, e.title, e.id AS "entryId", x.until, x.reason
  FROM ${recipients(EVERYBODY)} JOIN entry.extension x ON x.entry_id = e.id
  WHERE x.id = $1 ORDER BY ${IN_ORDER}`;

/** The team of the entry that was given more time. */
export function extendedTeamOf(reader: Reader, extensionId: string): Promise<ExtendedMember[]> {
  return rows<ExtendedMember>(reader, TEAM, [extensionId]);
}
