import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';

const READ = `INSERT INTO entry.thread_reading (entry_id, person_id, read_to) VALUES ($1, $2, $3)
  ON CONFLICT (entry_id, person_id) DO UPDATE SET read_to = greatest(thread_reading.read_to, EXCLUDED.read_to)`;

/** Notes that somebody has read a thread up to now. */
export async function markThread(tx: Tx, entryId: string, personId: string | null): Promise<void> {
  await tx.query(READ, [entryId, personId, await now(tx)]);
}
