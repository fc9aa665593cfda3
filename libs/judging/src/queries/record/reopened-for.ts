import type { Locale } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** The judge who has to hand a sheet in again. */
export interface ReopenedFor {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  editionId: string;
  code: string;
  /** of the entry, as it was frozen */
  title: string;
}

const JUDGE = `SELECT p.id AS "personId", p.name, p.email, p.locale, j.edition_id AS "editionId", r.code, v.title
  FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN identity.person p ON p.id = j.person_id
  JOIN judging.participation part ON part.round_id = a.round_id AND part.entry_id = a.entry_id
  JOIN entry.revision v ON v.id = part.revision_id
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'draft'
  WHERE a.id = $1 AND a.state = 'active'`;

/** undefined: the duty is over, or the sheet is handed in again already. */
export function reopenedFor(reader: Reader, assignmentId: string): Promise<ReopenedFor | undefined> {
  return row<ReopenedFor>(reader, JUDGE, [assignmentId]);
}
