import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const SEATS = `SELECT s.judge_id AS "judgeId", array_agg(p.entry_id) AS entries
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id AND j.state = 'active'
  JOIN judging.participation p ON p.round_id = s.round_id AND p.room IS NOT DISTINCT FROM s.room
  WHERE s.round_id = $1 GROUP BY s.judge_id`;

/** How many judges of the panel may vote on entries: those who sit where one of them competes. */
export async function voters(reader: Reader, roundId: string): Promise<(entryIds: readonly string[]) => number> {
  const seats = await rows<{ judgeId: string; entries: string[] }>(reader, SEATS, [roundId]);
  return (entryIds) => seats.filter(({ entries }) => entryIds.some((id) => entries.includes(id))).length;
}
