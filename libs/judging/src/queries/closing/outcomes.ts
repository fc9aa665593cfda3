import type { Locale } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ParticipationState } from '../../domain/participation.js';

/** Somebody of a team, and how the team's round ended. */
export interface TeamOutcome {
  entryId: string;
  title: string;
  outcome: ParticipationState;
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
  LEFT JOIN judging.standing s ON s.round_id = p.round_id AND s.entry_id = p.entry_id
  JOIN entry.entry e ON e.id = p.entry_id
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(e.member_ids) AS person_id) member
  JOIN identity.person ON person.id = member.person_id
  WHERE p.round_id = $1 AND p.state = ANY ($2) AND ($3::uuid[] IS NULL OR p.entry_id = ANY ($3)) ORDER BY p.entry_id, member.person_id`;

/** Which of a round's teams are written to. */
export interface OutcomesAsked {
  states: readonly ParticipationState[];
  /** null: of every entry */
  entryIds: readonly string[] | null;
}

/** Everybody of the teams whose entries stand so in a round. */
export function outcomesOf(
  reader: Reader,
  roundId: string,
  { states, entryIds }: OutcomesAsked,
): Promise<TeamOutcome[]> {
  return rows<TeamOutcome>(reader, OUTCOMES, [roundId, states, entryIds]);
}

const TOLD = 'SELECT told_at IS NOT NULL AS told FROM judging.closure WHERE round_id = $1';

/** Whether a round's teams have been told how it ended. */
export async function outcomesTold(reader: Reader, roundId: string): Promise<boolean> {
  return (await row<{ told: boolean }>(reader, TOLD, [roundId]))?.told === true;
}
