import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { OPEN_SEAT } from '../vacancies.js';

/** Who may know of a free seat, and where it is. */
export interface KnownSeat {
  personId: string;
  entryId: string;
}

const SEATS = `SELECT person.id AS "personId", a.entry_id AS "entryId" FROM judging.assignment a
  JOIN judging.round r ON r.id = a.round_id AND r.state = 'open'
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  CROSS JOIN unnest($2::uuid[]) person(id)
  WHERE a.round_id = $1 AND ${OPEN_SEAT} AND NOT ${keptAway('person.id', 'a.entry_id')} ORDER BY a.id`;

/** The free seats of an open round, to each of the people those of entries they need not keep away from. */
export function openSeats(reader: Reader, roundId: string, people: readonly string[]): Promise<KnownSeat[]> {
  return rows<KnownSeat>(reader, SEATS, [roundId, [...people]]);
}
