import { ENTRY_NUMBER } from '#entry';
import { placeOf } from '#platform/page';
import { rows } from '#platform/sql';
import { CLOCK, type Reader } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';
import type { DutyView } from './assignment.view.js';
import { DUE, READABLE } from './duty.js';
import type { EntryNames } from './names.js';
import { unreadyIn } from './undertaking/readiness.js';

/** Whose list, and which part of it. */
export interface AskedList {
  editionId: string;
  personId: string;
  sessionId: string | null;
  page: number;
  pageSize: number;
}

/** One duty as the statement tells it: instants are text. */
export interface DutyLine extends EntryNames, Pick<DutyView, 'id' | 'room' | 'position' | 'declarationDue' | 'sheet'> {
  roundId: string;
  code: string;
  roundState: RoundState;
  hundredths: number | null;
  savedAt: string | null;
  submittedAt: string | null;
}

/** A part of a judge's list, how long the whole is, and when it was so. */
export interface DutyLines {
  items: DutyLine[];
  total: number;
  left: number;
  at: Date;
  /** The refusal that its judge meets first, if any. */
  unready: string | null;
}

/** Several judges' lists at once; the entry as it was frozen, and what its organisation is called in the register. */
const LISTS = `SELECT ${CLOCK} AS at, list.total, list.left, coalesce(list.items, '[]') AS items,
    ${unreadyIn('asked.edition_id', 'asked.person_id', '= asked.session_id')} AS unready
  FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::uuid[]) WITH ORDINALITY
    AS asked (edition_id, person_id, most, skip, session_id, place)
  CROSS JOIN LATERAL (
    WITH mine AS MATERIALIZED (
      SELECT a.id, a.entry_id, a.round_id, r.code, r.state, r.ordinal, p.room, p.revision_id, a.position,
        r.state = 'open' AND ${DUE} AS declaration_due,
        s.state AS sheet, s.total, s.saved_at, s.submitted_at
      FROM judging.judge j
      JOIN judging.assignment a ON a.judge_id = j.id
      JOIN judging.round r ON r.id = a.round_id
      JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
      LEFT JOIN judging.sheet s ON s.assignment_id = a.id
      WHERE j.edition_id = asked.edition_id AND j.person_id = asked.person_id AND ${READABLE}),
    part AS (SELECT * FROM mine ORDER BY ordinal DESC, position, id LIMIT asked.most OFFSET asked.skip)
    SELECT (SELECT count(*)::int FROM mine) AS total,
      (SELECT count(*)::int FROM mine WHERE state = 'open' AND sheet IS DISTINCT FROM 'submitted') AS left,
      (SELECT json_agg(json_build_object('id', m.id, 'roundId', m.round_id, 'code', m.code, 'roundState', m.state,
          'number', ${ENTRY_NUMBER}, 'title', v.title, 'track', v.track, 'division', v.division,
          'organisationName', o.name, 'room', m.room, 'position', m.position,
          'declarationDue', m.declaration_due, 'sheet', coalesce(m.sheet, 'none'),
          'hundredths', m.total, 'savedAt', m.saved_at, 'submittedAt', m.submitted_at)
          ORDER BY m.ordinal DESC, m.position, m.id)
        FROM part m
        JOIN entry.entry e ON e.id = m.entry_id
        JOIN competition.edition ed ON ed.id = e.edition_id
        JOIN entry.revision v ON v.id = m.revision_id
        JOIN identity.organisation o ON o.id = v.organisation_id) AS items) list
  ORDER BY asked.place`;

/** One statement however many ask; the answers in the order of the questions. */
export function dutyLists(reader: Reader, asked: readonly AskedList[]): Promise<DutyLines[]> {
  const places = asked.map(placeOf);
  return rows<DutyLines>(reader, LISTS, [
    asked.map(({ editionId }) => editionId),
    asked.map(({ personId }) => personId),
    places.map(([most]) => most),
    places.map(([, skip]) => skip),
    asked.map(({ sessionId }) => sessionId),
  ]);
}
