import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { OUTCOME_OF, type StoredOutcome } from '../round-people.js';

/** A draft beside what is in force, without the problem and the answer as a whole. */
export type DraftRow = Omit<
  AssignmentDraftEntity,
  'state' | 'problem' | 'result' | 'words' | 'publishedAt' | 'before'
> & {
  state: 'running' | 'failed' | 'ready';
  outcome: StoredOutcome | null;
  begunByName: string;
  /** whoever drafted it or changed it by hand */
  authors: string[];
  authorNames: Record<string, string>;
};

const BESIDE = `SELECT d.id, d.round_id AS "roundId", d.state, d.settings, d.seed, d.pins, d.begun_by AS "begunBy",
    d.begun_at AS "begunAt", d.progress, d.refusal, d.ended_at AS "endedAt", d.inputs_hash AS "inputsHash", d.seating, d.basis,
    d.owed, d.anchors, d.changes, d.inspection, CASE WHEN d.result IS NOT NULL THEN ${OUTCOME_OF('d')} END AS outcome,
    coalesce(person.name, '') AS "begunByName",
    people.authors, people.names AS "authorNames"
  FROM judging.assignment_draft d LEFT JOIN identity.person ON person.id = d.begun_by
  CROSS JOIN LATERAL (SELECT jsonb_agg(one.id) AS authors, jsonb_object_agg(one.id, coalesce(author.name, '')) AS names
    FROM (SELECT d.begun_by AS id UNION SELECT (batch->>'byId')::uuid FROM jsonb_array_elements(d.changes) AS batch) one
    LEFT JOIN identity.person author ON author.id = one.id) people
  WHERE d.round_id = $1 AND d.state IN ('running', 'failed', 'ready')`;
const PUBLISHED = `SELECT 1 FROM judging.assignment_draft
  WHERE round_id = $1 AND state = 'published' AND published_at = $2`;

/** The draft of a round that lies beside what is in force; null when there is none. */
export async function besideToday(reader: Reader, roundId: string): Promise<DraftRow | null> {
  return (await row<DraftRow>(reader, BESIDE, [roundId])) ?? null;
}

/** Whether what was drawn at this instant was published from a draft. */
export async function publishedAtOf(reader: Reader, roundId: string, drawnAt: Date): Promise<boolean> {
  return (await row(reader, PUBLISHED, [roundId, drawnAt])) !== undefined;
}
