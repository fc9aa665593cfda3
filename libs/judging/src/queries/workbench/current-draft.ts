import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { PublishedDraw } from '../../domain/workbench/draft-parts.js';

const PUBLISHED = `SELECT r.seed, r.inputs_hash AS "inputsHash", r.drawn_at AS "drawnAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('entryId', p.entry_id, 'room', p.room, 'listKey', p.list_key) ORDER BY p.entry_id)
      FROM judging.participation p WHERE p.round_id = r.id AND p.room IS NOT NULL), '[]') AS entries,
    coalesce((SELECT jsonb_agg(jsonb_build_object('judgeId', s.judge_id, 'room', s.room) ORDER BY s.judge_id)
      FROM judging.panel_seat s WHERE s.round_id = r.id AND s.room IS NOT NULL), '[]') AS judges,
    coalesce((SELECT jsonb_agg(jsonb_build_array(a.entry_id, a.judge_id, a.position) ORDER BY a.entry_id, a.judge_id)
      FROM judging.assignment a WHERE a.round_id = r.id AND a.state = 'active'), '[]') AS duties,
    (SELECT jsonb_build_object('problem', f.problem, 'result', f.result, 'owed', f.owed, 'words', f.words)
      FROM judging.assignment_proof f WHERE f.round_id = r.id) AS proof
  FROM judging.round r WHERE r.id = $1 AND r.drawn_at IS NOT NULL`;

/** The assignment that is in force; null when there is none. */
export async function publishedDraw(reader: Reader, roundId: string): Promise<PublishedDraw | null> {
  return (await row<PublishedDraw>(reader, PUBLISHED, [roundId])) ?? null;
}
