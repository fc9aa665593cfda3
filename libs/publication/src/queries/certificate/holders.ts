import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody to write to about certificates: how many, and the number where it is about one. */
interface Holder {
  personId: string;
  email: string;
  locale: Locale;
  name: string;
  count: number;
  number: string;
}

/** The person on it; of a project its lead. */
const WHO = `coalesce(c.person_id, (SELECT e.lead_id FROM entry.entry e WHERE e.id = c.entry_id))`;
const HOLDERS = `SELECT p.id AS "personId", p.email, p.locale, p.name, count(*)::int AS count, min(c.number) AS number
  FROM publication.certificate c JOIN identity.person p ON p.id = ${WHO}`;

/** Everybody to whom an issue gave certificates. */
export function holdersOf(reader: Reader, issueId: string): Promise<Holder[]> {
  const sql = `${HOLDERS} WHERE c.issue_id = $1 AND c.state = 'valid' GROUP BY p.id ORDER BY p.id`;
  return rows<Holder>(reader, sql, [issueId]);
}

/** Whose certificate was revoked or corrected. */
export function endedHolder(reader: Reader, certificateId: string): Promise<Holder[]> {
  return rows<Holder>(reader, `${HOLDERS} WHERE c.id = $1 GROUP BY p.id`, [certificateId]);
}
