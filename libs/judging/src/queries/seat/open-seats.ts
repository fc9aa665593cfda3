import { ENTRY_NUMBER } from '#entry';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { OPEN_SEAT } from '../vacancies.js';

/** Who may know of a free seat, and where it is. */
export interface KnownSeat {
  personId: string;
  entryId: string;
}

/** A free seat that somebody may know of who left the pool, with the number of its entry. */
export interface LeftSeat {
  personId: string;
  roundId: string;
  /** the round's */
  code: string;
  number: string;
}

/** Free seats of open rounds with each of the people `$2` who need not keep away from their entries. */
const KNOWN = `judging.assignment a
  JOIN judging.round r ON r.id = a.round_id AND r.state = 'open'
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  JOIN unnest($2::uuid[]) person(id) ON ${OPEN_SEAT} AND NOT ${keptAway('person.id', 'a.entry_id')}`;
const SEATS = `SELECT person.id AS "personId", a.entry_id AS "entryId" FROM ${KNOWN} WHERE a.round_id = $1 ORDER BY a.id`;
const LEFT = `SELECT person.id AS "personId", r.id AS "roundId", r.code, ${ENTRY_NUMBER} AS number FROM ${KNOWN}
  JOIN entry.entry e ON e.id = a.entry_id JOIN competition.edition ed ON ed.id = e.edition_id
  WHERE j.id = $1 AND j.state <> 'active' ORDER BY r.ordinal, e.number, a.id`;

/** The free seats of an open round, to each of the people those of entries they need not keep away from. */
export function openSeats(reader: Reader, roundId: string, people: readonly string[]): Promise<KnownSeat[]> {
  return rows<KnownSeat>(reader, SEATS, [roundId, [...people]]);
}

/** The seats in open rounds that are free since a judge left the pool, to each of the people who may know of them. */
export function seatsLeftBy(reader: Reader, judgeId: string, people: readonly string[]): Promise<LeftSeat[]> {
  return rows<LeftSeat>(reader, LEFT, [judgeId, [...people]]);
}
