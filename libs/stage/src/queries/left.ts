import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** How an entry that is on no more left: it gave up, or was disqualified. */
export type LeftAs = 'withdrawn' | 'disqualified';

/** How the entry of `slot t` in `session s` left its round; null: it did not. */
export const LEFT = `(SELECT CASE e.state WHEN 'disqualified' THEN 'disqualified' ELSE 'withdrawn' END
    FROM judging.participation p JOIN entry.entry e ON e.id = p.entry_id
    WHERE p.round_id = s.round_id AND p.entry_id = t.entry_id AND p.state = 'left')`;

const ONE = `SELECT ${LEFT} AS "leftAs" FROM stage.slot t JOIN stage.session s ON s.id = t.session_id WHERE t.id = $1`;

/** Whether the entry of a turn has left its round. */
export async function hasLeft(reader: Reader, slotId: string): Promise<boolean> {
  const line = await row<{ leftAs: LeftAs | null }>(reader, ONE, [slotId]);
  return line !== undefined && line.leftAs !== null;
}
