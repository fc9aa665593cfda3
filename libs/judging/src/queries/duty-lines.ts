import { type EditionRow, editionRow } from '#competition';
import { ENTRY_NUMBER } from '#entry';
import { placeOf } from '#platform/page';
import { rows } from '#platform/sql';
import { CLOCK, type Reader } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';
import type { DutyView } from './assignment.view.js';
import { DUE, READABLE } from './duty.js';
import type { EntryNames } from './names.js';
import { strong, unreadyIn } from './undertaking/readiness.js';

/** Whose list, and which part of it. */
export interface AskedList {
  editionId: string;
  personId: string;
  sessionId: string | null;
  page: number;
  pageSize: number;
}

/** A list that is known, and in which state of the whole database it was so. */
export interface KnownList extends AskedList {
  snapshot: string;
}

/** One duty as the statement tells it: instants are text. */
export interface DutyLine extends EntryNames, Pick<DutyView, 'id' | 'room' | 'position' | 'declarationDue' | 'sheet'> {
  roundId: string;
  code: string;
  roundState: RoundState;
  hundredths: number | null;
  savedAt: string | null;
  submittedAt: string | null;
  dueAt: string | null;
}

/** The version of all that a list is made of, and when it was so: by the clock, and in which state of the database. */
export interface ListVersion {
  version: string;
  at: Date;
  snapshot: string;
}

/** A part of a judge's list, and how long the whole is. */
export interface DutyLines extends ListVersion {
  items: DutyLine[];
  total: number;
  left: number;
  /** As it was when the list was. */
  edition: EditionRow;
  /** The refusal that its judge meets first, if any. */
  unready: string | null;
}

/** All that may be on an asked list, each with the transactions that wrote what it shows. */
/** Named as its entry is today: a title or an organisation may have been changed, by the organisers' consent, since the round opened. */
const MINE = `SELECT a.id, a.round_id, r.code, r.state, r.ordinal, p.room, v.id AS revision_id, a.position, due.due,
  a.due_at, s.state AS sheet, s.total, s.saved_at, s.submitted_at, ${ENTRY_NUMBER} AS number, o.name,
  concat_ws(' ', a.id, a.xmin, r.xmin, p.xmin, s.xmin, e.xmin, o.xmin, due.due) AS written
  FROM judging.judge j
  JOIN judging.assignment a ON a.judge_id = j.id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  JOIN entry.entry e ON e.id = a.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision v ON v.entry_id = e.id AND v.no = e.revision_no
  JOIN identity.organisation o ON o.id = v.organisation_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  CROSS JOIN LATERAL (SELECT r.state = 'open' AND ${DUE} AS due) due
  WHERE j.edition_id = asked.edition_id AND j.person_id = asked.person_id AND ${READABLE}`;

/**
 * Changes whenever anything does that a list shows, or that lets its judge see it: each row that is read is named by the
 * transaction that wrote it.
 */
const VERSION = `encode(sha256(convert_to(concat_ws(' ',
  (SELECT concat(g.xmin, ' ', g.version) FROM competition.edition g WHERE g.id = asked.edition_id),
  (SELECT string_agg(concat(m.code, m.xmin), ' ' ORDER BY m.code) FROM competition.milestone m
    WHERE m.edition_id = asked.edition_id),
  (SELECT string_agg(u.text_hash, ' ' ORDER BY u.text_hash) FROM judging.undertaking u
    WHERE u.edition_id = asked.edition_id AND u.person_id = asked.person_id),
  EXISTS (SELECT FROM identity.session k
    WHERE k.person_id = asked.person_id AND k.id = asked.session_id AND ${strong('k')}),
  (SELECT string_agg(written, ' ' ORDER BY id) FROM mine)), 'UTF8')), 'hex')`;

/**
 * Several judges' lists at once. Nothing has changed, and nothing is read, where no transaction at all has ended since a list
 * was known: the snapshot is the same.
 */
const lists = (answer: string) => `SELECT ${CLOCK} AS at, pg_current_snapshot()::text AS snapshot, ${answer}
  FROM jsonb_to_recordset($1::jsonb) AS asked (edition_id uuid, person_id uuid, session_id uuid, most int, skip int,
    snapshot text, place int)
  LEFT JOIN LATERAL (
    WITH mine AS MATERIALIZED (${MINE}),
    part AS (SELECT * FROM mine ORDER BY ordinal DESC, position, id LIMIT asked.most OFFSET asked.skip)
    SELECT ${VERSION} AS version,
      (SELECT count(*)::int FROM mine) AS total,
      (SELECT count(*)::int FROM mine WHERE state = 'open' AND sheet IS DISTINCT FROM 'submitted') AS left,
      (SELECT json_agg(json_build_object('id', m.id, 'roundId', m.round_id, 'code', m.code, 'roundState', m.state,
          'number', m.number, 'title', v.title, 'track', v.track, 'division', v.division,
          'organisationName', m.name, 'room', m.room, 'position', m.position,
          'declarationDue', m.due, 'sheet', coalesce(m.sheet, 'none'),
          'hundredths', m.total, 'savedAt', m.saved_at, 'submittedAt', m.submitted_at, 'dueAt', m.due_at)
          ORDER BY m.ordinal DESC, m.position, m.id)
        FROM part m JOIN entry.revision v ON v.id = m.revision_id) AS items
    WHERE asked.snapshot IS DISTINCT FROM pg_current_snapshot()::text) list ON true
  ORDER BY asked.place`;
const LISTS = lists(`list.version, list.total, list.left, coalesce(list.items, '[]') AS items,
    ${editionRow('asked.edition_id')} AS edition,
    ${unreadyIn('asked.edition_id', 'asked.person_id', '= asked.session_id')} AS unready`);
const VERSIONS = lists('list.version');

/** One statement however many ask; the answers in the order of the questions. */
export function dutyLists(reader: Reader, asked: readonly AskedList[]): Promise<DutyLines[]> {
  return rows<DutyLines>(reader, LISTS, valuesOf(asked));
}

/** Whether known lists still hold; version null: nothing at all has changed. */
export function listVersions(
  reader: Reader,
  known: readonly KnownList[],
): Promise<(Omit<ListVersion, 'version'> & { version: string | null })[]> {
  return rows(reader, VERSIONS, valuesOf(known));
}

/** As JSON: of an array's length PostgreSQL would make a plan of its own each time, which takes longer than reading. */
function valuesOf(asked: readonly (AskedList & { snapshot?: string })[]): [string] {
  const told = asked.map(({ editionId, personId, sessionId, page, pageSize, snapshot }, place) => {
    const [most, skip] = placeOf({ page, pageSize });
    return { edition_id: editionId, person_id: personId, session_id: sessionId, most, skip, snapshot, place };
  });
  return [JSON.stringify(told)];
}
