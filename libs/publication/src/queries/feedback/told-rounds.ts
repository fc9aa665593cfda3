import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { GivenSheet } from '../../domain/feedback/feedback.js';

/** An entry's line in a round, as the results were finalised. */
export interface ToldStanding {
  readonly entryId: string;
  readonly rank: number | null;
  readonly shown: string | null;
  readonly exact: string | null;
  readonly decidedBy: string | null;
  readonly criteria: Readonly<Record<string, string>>;
}

/** A round of published results, as far as it is told a team. */
export interface ToldRound {
  readonly code: string;
  /** The entry's list in it, the entry among them. */
  readonly standings: readonly ToldStanding[];
  /** How many of its sheets count, and whether those were too few to leave any out. */
  readonly counted: { readonly sheets: number; readonly untrimmed: boolean };
  readonly sheets: readonly GivenSheet[];
  /** It is open again, or was closed with other figures since. */
  readonly amended: boolean;
}

const PUBLIC = 'published_at <= publication.clock()';
const SET = `SELECT s.id FROM publication.release r
  JOIN award.result_set s ON s.edition_id = r.edition_id AND s.no = (r.body->'result'->>'no')::int
  WHERE r.edition_id = $1 AND r.${PUBLIC} AND EXISTS (SELECT FROM publication.release f
    WHERE f.edition_id = $1 AND f.${PUBLIC} AND coalesce(f.body->>'standing', 'final') = 'final') ORDER BY r.no DESC LIMIT 1`;
/** Words as they were handed in when the set was made: a sheet that was given back since says something else, or nothing. */
const SHEETS = `SELECT jsonb_agg(jsonb_build_object('kind', j.kind, 'comment', coalesce(v.comment, s.comment),
    'suggestion', coalesce(v.suggestion, s.suggestion),
    'marks', (SELECT jsonb_object_agg(m.key, m.value::numeric * 100) FROM jsonb_each_text(given.value->'marks') m))) AS sheets
  FROM jsonb_array_elements(bundled.value->'sheets') given(value)
  JOIN judging.judge j ON j.id = (told.key->'judges'->>(given.value->>'judge'))::uuid
  JOIN judging.assignment a ON a.round_id = r.id AND a.entry_id = $2::uuid AND a.judge_id = j.id
  JOIN judging.sheet s ON s.assignment_id = a.id
  LEFT JOIN LATERAL (SELECT comment, suggestion FROM judging.sheet_revision o
    WHERE o.sheet_id = s.id AND o.submitted_at <= told.made_at ORDER BY o.no DESC LIMIT 1) v ON true
  WHERE given.value->>'entry' = own.label`;
const LIST = `SELECT jsonb_agg(line.value) AS standings FROM jsonb_array_elements(round.value->'standings') line(value)
  WHERE line.value->>'listKey' = (SELECT one.value->>'listKey'
    FROM jsonb_array_elements(round.value->'standings') one(value) WHERE one.value->>'entryId' = $2::uuid::text)`;
const AMENDED = `r.state NOT IN ('closed', 'advanced') OR r.closed_at > told.made_at AND EXISTS (
  SELECT FROM jsonb_array_elements(list.standings) was(line)
  LEFT JOIN judging.standing n ON n.round_id = r.id AND n.entry_id = (line->>'entryId')::uuid
  WHERE (n.rank, n.exact, n.decided_by, n.criteria)
    IS DISTINCT FROM ((line->>'rank')::int, line->>'exact', line->>'decidedBy', line->'criteria'))`;
const ROUNDS = `WITH told AS MATERIALIZED (SELECT edition_id, content, key, made_at, bundle::jsonb->'rounds' AS rounds
    FROM award.result_set WHERE id = $1),
  own AS (SELECT l.key AS label FROM told, jsonb_each_text(told.key->'entries') l WHERE l.value = $2::uuid::text)
  SELECT r.code, list.standings, bundled.value->'results'->own.label AS counted, coalesce(given.sheets, '[]') AS sheets,
    ${AMENDED} AS amended
  FROM told CROSS JOIN own CROSS JOIN jsonb_array_elements(told.content->'rounds') round(value)
  JOIN judging.round r ON r.edition_id = told.edition_id AND r.code = round.value->>'code'
  JOIN jsonb_array_elements(told.rounds) bundled(value) ON bundled.value->>'code' = r.code
  CROSS JOIN LATERAL (${LIST}) list CROSS JOIN LATERAL (${SHEETS}) given
  WHERE list.standings IS NOT NULL ORDER BY r.ordinal`;

/** The finalised results that are public now, once there are final ones; undefined before. */
export async function toldSet(reader: Reader, editionId: string): Promise<string | undefined> {
  return (await row<{ id: string }>(reader, SET, [editionId]))?.id;
}

/** Rounds of an entry as a set of results has them, in the order of play: nothing that came about since is in it. */
export function toldRounds(reader: Reader, setId: string, entryId: string): Promise<ToldRound[]> {
  return rows<ToldRound>(reader, ROUNDS, [setId, entryId]);
}
