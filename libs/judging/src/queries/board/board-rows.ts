import { type EditionRow, editionRow } from '#competition';
import { ENTRY_NUMBER } from '#entry';
import { found } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../../domain/round.js';

/** A round as it is now. */
interface BoardRound {
  code: string;
  state: RoundState;
  edition: EditionRow;
  base: string;
  lastSubmittedAt: string | null;
  /** Entries whose results are out; null among them: the whole round's is. */
  released: (string | null)[];
}

/** A round as it is now, and by which versions of rows each of its entries counts. */
export interface BoardVersions {
  /** The state of the whole database: as long as it is the same, nothing has changed anywhere. */
  snapshot: string;
  /** null: nothing has changed since the snapshot that was given */
  round: BoardRound | null;
  /** version by entry */
  entries: Record<string, string> | null;
}

/** How an entry is called on the board. */
export interface BoardName {
  entryId: string;
  number: string;
  title: string;
}

/**
 * Each row that counts is named by the transaction that wrote it; earlier results change only with the state of their
 * rounds, and the rule only with its edition.
 */
const ROUND = `SELECT jsonb_build_object('code', r.code, 'state', r.state, 'edition', ${editionRow('r.edition_id')},
    'base', (SELECT string_agg(concat(b.id, b.xmin), ' ' ORDER BY b.id) FROM judging.round b WHERE b.edition_id = r.edition_id),
    'lastSubmittedAt', (SELECT max(s.submitted_at) FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id
      WHERE a.round_id = r.id AND a.state = 'active' AND s.state = 'submitted'),
    'released', (SELECT coalesce(jsonb_agg(x.entry_id ORDER BY x.entry_id), '[]') FROM judging.release x
      WHERE x.round_id = r.id AND x.withdrawn_at IS NULL))
  FROM judging.round r WHERE r.id = $1 AND $2 IS DISTINCT FROM pg_current_snapshot()::text`;
const ENTRIES = `SELECT jsonb_object_agg(p.entry_id, concat_ws(' ', p.xmin, e.xmin, v.xmin, counted.written))
  FROM judging.participation p
  JOIN entry.entry e ON e.id = p.entry_id
  LEFT JOIN judging.vote v ON v.round_id = p.round_id AND v.entry_id = p.entry_id
  LEFT JOIN (SELECT a.entry_id, string_agg(concat(a.xmin, '.', s.xmin), ' ' ORDER BY a.id) AS written
    FROM judging.assignment a JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
    WHERE a.round_id = $1 AND a.state = 'active' GROUP BY a.entry_id) counted ON counted.entry_id = p.entry_id
  WHERE p.round_id = $1 AND p.state <> 'left' AND $2 IS DISTINCT FROM pg_current_snapshot()::text`;
const VERSIONS = `SELECT pg_current_snapshot()::text AS snapshot, (${ROUND}) AS round, (${ENTRIES}) AS entries`;
const NAMES = `SELECT p.entry_id AS "entryId", ${ENTRY_NUMBER} AS number, coalesce(v.title, e.title) AS title
  FROM judging.participation p
  JOIN entry.entry e ON e.id = p.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN entry.revision v ON v.id = p.revision_id
  WHERE p.round_id = $1 AND p.entry_id = ANY($2::uuid[])`;

/** What is there now, unless nothing has changed since a snapshot; one statement. */
export async function boardVersions(reader: Reader, roundId: string, snapshot: string | null): Promise<BoardVersions> {
  return found(await row<BoardVersions>(reader, VERSIONS, [roundId, snapshot]));
}

/** The names of some entries; those of the revision that is judged, once there is one. */
export function boardNames(reader: Reader, roundId: string, entryIds: readonly string[]): Promise<BoardName[]> {
  return rows<BoardName>(reader, NAMES, [roundId, entryIds]);
}
