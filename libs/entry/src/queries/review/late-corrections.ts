import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LATE = `SELECT e.id FROM entry.entry e WHERE e.state = 'returned' AND e.returned_until <= $1
  AND NOT EXISTS (SELECT FROM entry.waiting w WHERE w.entry_id = e.id AND w.until > $1) ORDER BY id`;

/** Ids of the returned entries whose deadline has passed. */
export async function lateCorrections(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, LATE, [await now(reader)])).map(({ id }) => id);
}
