import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const HELD = `SELECT id FROM file.upload WHERE state = 'held' AND created_at < clock_timestamp() - interval '15 minutes'
  ORDER BY created_at LIMIT 100`;

/** Uploads that have been held for long, oldest first, a hundred at most. */
export async function longHeld(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, HELD)).map(({ id }) => id);
}
