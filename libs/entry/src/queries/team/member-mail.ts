import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { RECIPIENT, type Recipient, recipients } from '../entry/recipient.js';

/** Whom news of a team goes to, and what it can say. */
export interface MemberMail extends Recipient {
  /** Who leads now. */
  lead: string;
  /** Whom it is about, as the team names them. */
  member: string;
}

const READER = `p.id = CASE $3 WHEN 'lead' THEN e.lead_id
    WHEN 'member' THEN (SELECT person_id FROM entry.member WHERE entry_id = e.id AND id = $2) ELSE $4::uuid END`;
const MAIL = `SELECT ${RECIPIENT}, e.title, l.name AS lead, m.name AS member
  FROM ${recipients(READER)}
  JOIN entry.member m ON m.entry_id = e.id AND m.id = $2
  JOIN identity.person l ON l.id = e.lead_id
  WHERE e.id = $1`;

/** The reader of a piece of news: the lead, the member it is about, or the person named. */
export function memberMailOf(
  reader: Reader,
  about: { entryId: string; memberId: string },
  to: 'lead' | 'member' | { personId: string },
): Promise<MemberMail | undefined> {
  const [who, personId] = typeof to === 'string' ? [to, null] : ['person', to.personId];
  return row<MemberMail>(reader, MAIL, [about.entryId, about.memberId, who, personId]);
}
