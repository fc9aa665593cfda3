import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import type { FrozenDocument } from '../../domain/revision.js';
import type { Waiting } from '../../domain/waiting.js';

const WAITING = `SELECT entry_id AS "entryId", pressed_at AS "pressedAt", pressed_by AS "pressedBy", until, content, expected
  FROM entry.waiting WHERE entry_id = $1`;
const UPLOADS = 'SELECT id AS "uploadId", name, sha256, size::int FROM file.upload WHERE id = ANY($1::uuid[])';
const OVER = 'SELECT entry_id AS id FROM entry.waiting WHERE until <= $1 ORDER BY until, entry_id';

/** The submit of an entry that waits for files; its entry is locked. */
export function waitingOf(tx: Tx, entryId: string): Promise<Waiting | undefined> {
  return row<Waiting>(tx, WAITING, [entryId]);
}

/** Which of the files a submit waits for have arrived. */
export function arrivedOf(reader: Reader, { expected }: Pick<Waiting, 'expected'>) {
  return rows<Omit<FrozenDocument, 'kind'>>(reader, UPLOADS, [expected.map(({ id }) => id)]);
}

/** Ids of the entries whose submit has waited in vain. */
export async function overdueWaits(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, OVER, [await now(reader)])).map(({ id }) => id);
}
