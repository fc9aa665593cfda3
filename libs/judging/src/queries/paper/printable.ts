import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { PrintOrder } from '../../domain/paper/paper.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';

/** A duty that a score sheet may be printed for. */
export interface PrintableDuty {
  assignmentId: string;
  division: string;
}

const DUTIES = `SELECT a.id AS "assignmentId", coalesce(v.division, e.division) AS division
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id AND j.state = 'active' ${JUDGE_PEOPLE}
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  JOIN entry.entry e ON e.id = a.entry_id LEFT JOIN entry.revision v ON v.id = p.revision_id
  WHERE a.round_id = $1 AND a.state = 'active'
    AND ($2::uuid[] IS NULL OR a.judge_id = ANY ($2)) AND ($3::uuid[] IS NULL OR a.entry_id = ANY ($3))
  ORDER BY p.room, CASE WHEN $4 = 'entry' THEN e.number END, ${JUDGE_NAME}, j.id, e.number, a.id`;

/** The duties of a round whose judges may work on them, in the order in which their sheets are to lie. */
export function printableDuties(
  reader: Reader,
  roundId: string,
  { judgeIds, entryIds, orderBy }: { judgeIds?: string[]; entryIds?: string[]; orderBy: PrintOrder },
): Promise<PrintableDuty[]> {
  return rows<PrintableDuty>(reader, DUTIES, [roundId, judgeIds ?? null, entryIds ?? null, orderBy]);
}
