import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** The code of a round, and its edition. */
export async function roundCode(reader: Reader, id: string): Promise<{ editionId: string; code: string }> {
  const sql = 'SELECT edition_id AS "editionId", code FROM judging.round WHERE id = $1';
  return found(await row<{ editionId: string; code: string }>(reader, sql, [id]));
}
