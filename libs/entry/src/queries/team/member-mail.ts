import type { Localised, Locale } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Whom news of a team goes to, and what it can say. */
export interface MemberMail {
  personId: string;
  editionId: string;
  email: string;
  name: string;
  locale: Locale;
  edition: Localised;
  title: string;
  /** Who leads now. */
  lead: string;
  /** Whom it is about, as the team names them. */
  member: string;
}

const MAIL = `SELECT p.id AS "personId", e.edition_id AS "editionId", p.email, p.name, p.locale, ed.plan->'name' AS edition,
    e.title, l.name AS lead, m.name AS member
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.member m ON m.entry_id = e.id AND m.id = $2
  JOIN identity.person l ON l.id = e.lead_id
  JOIN identity.person p ON p.id = CASE $3 WHEN 'lead' THEN e.lead_id WHEN 'member' THEN m.person_id ELSE $4::uuid END
  WHERE e.id = $1 AND p.disabled_at IS NULL`;

/** The reader of a piece of news: the lead, the member it is about, or the person named. */
export function memberMailOf(
  reader: Reader,
  about: { entryId: string; memberId: string },
  to: 'lead' | 'member' | { personId: string },
): Promise<MemberMail | undefined> {
  const [who, personId] = typeof to === 'string' ? [to, null] : ['person', to.personId];
  return row<MemberMail>(reader, MAIL, [about.entryId, about.memberId, who, personId]);
}
