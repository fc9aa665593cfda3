import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A judge who gave sheets in a round, and how many. */
export interface ThankedJudge {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  sheets: number;
}

const THANKED = `SELECT p.id AS "personId", p.name, p.email, p.locale, count(*)::int AS sheets
  FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id AND r.state IN ('closed', 'advanced')
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN identity.person p ON p.id = j.person_id AND p.disabled_at IS NULL
  WHERE a.round_id = $1 AND a.state = 'active' GROUP BY p.id ORDER BY p.id`;

/** Whoever has a sheet that counts in a closed round. */
export function thankedIn(reader: Reader, roundId: string): Promise<ThankedJudge[]> {
  return rows<ThankedJudge>(reader, THANKED, [roundId]);
}
