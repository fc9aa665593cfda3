import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LAST = `SELECT content FROM competition.edition_file WHERE edition_id = $1 ORDER BY number DESC LIMIT 1`;

/** The edition file brought in last, as it was; null when there never was one. */
export async function broughtFile(reader: Reader, editionId: string): Promise<string | null> {
  return (await row<{ content: string }>(reader, LAST, [editionId]))?.content ?? null;
}
