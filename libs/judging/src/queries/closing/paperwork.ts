import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type Blocker, paperworkOf } from '../../domain/closing/blockers.js';
import type { SigningSide } from '../../domain/signing/signature.js';

interface Line {
  entryId: string;
  judgeId: string;
}

const UNSETTLED = `SELECT DISTINCT a.entry_id AS "entryId", a.judge_id AS "judgeId"
  FROM judging.paper_sheet s JOIN judging.assignment a ON a.id = s.assignment_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  WHERE s.round_id = $1 AND s.state IN ('transcribed', 'differing', 'clashing') ORDER BY 1, 2`;
const UNSIGNED = `SELECT a.entry_id AS "entryId", a.judge_id AS "judgeId", side.name AS side
  FROM judging.assignment a
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.sheet_revision v ON v.sheet_id = s.id AND v.reopened_at IS NULL
  CROSS JOIN unnest(ARRAY['judge', 'scorekeeper']) AS side (name)
  WHERE a.round_id = $1 AND a.state = 'active'
    AND ($2 OR EXISTS (SELECT FROM judging.paper_sheet o WHERE o.sheet_id = v.sheet_id AND o.revision_no = v.no))
    AND NOT EXISTS (SELECT FROM judging.signature g WHERE g.sheet_id = v.sheet_id AND g.no = v.no AND g.side = side.name)
  ORDER BY side.name, a.entry_id, a.judge_id`;

/** What paper and signatures still hold a round up; `everySheet`: the rules ask both sides to sign the electronic ones too. */
export async function paperworkIn(reader: Reader, roundId: string, everySheet: boolean): Promise<Blocker[]> {
  const unsettled = await rows<Line>(reader, UNSETTLED, [roundId]);
  const unsigned = await rows<Line & { side: SigningSide }>(reader, UNSIGNED, [roundId, everySheet]);
  return paperworkOf(unsettled, unsigned);
}
