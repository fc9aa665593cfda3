import type { Locale } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody of a team, and how the team's round ended. */
export interface TeamOutcome {
  entryId: string;
  title: string;
  outcome: 'advanced' | 'waitlisted' | 'eliminated';
  /** place on the waiting list, from 1 */
  waiting: number | null;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
}

const OUTCOMES = `SELECT p.entry_id AS "entryId", e.title, p.state AS outcome,
    CASE WHEN p.state = 'waitlisted' THEN rank() OVER (PARTITION BY p.list_key, p.state ORDER BY s.rank)::int END AS waiting,
    member.person_id AS "personId", person.name, person.email, person.locale
  FROM judging.participation p
  JOIN judging.standing s ON s.round_id = p.round_id AND s.entry_id = p.entry_id
  JOIN entry.entry e ON e.id = p.entry_id
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(e.member_ids) AS person_id) member
  JOIN identity.person ON person.id = member.person_id
  WHERE p.round_id = $1 AND p.state IN ('advanced', 'waitlisted', 'eliminated')
    AND ($2::uuid IS NULL OR p.entry_id = $2) ORDER BY p.entry_id, member.person_id`;

/** Everybody of the teams of a round that has advanced; of one entry only when given. */
export function outcomesOf(reader: Reader, roundId: string, entryId: string | null): Promise<TeamOutcome[]> {
  return rows<TeamOutcome>(reader, OUTCOMES, [roundId, entryId]);
}
