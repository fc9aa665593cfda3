import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const OVERDUE = `SELECT d.id FROM stage.draw d
  WHERE d.state IN ('frozen', 'committed') AND EXISTS (SELECT FROM stage.session s
    WHERE s.round_id = d.round_id AND s.kind = 'judging' AND s.starts_at <= $1) ORDER BY d.id`;

/** Draws that still run although the first sitting they were for has begun. */
export async function overdueDraws(reader: Reader, now: Date): Promise<string[]> {
  return (await rows<{ id: string }>(reader, OVERDUE, [now])).map(({ id }) => id);
}
