import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const LAST = `SELECT confirmed_by AS id FROM award.prize WHERE edition_id = $1 AND confirmed_by IS NOT NULL
  ORDER BY confirmed_at DESC, id DESC LIMIT 1`;

/** Who confirmed prizes of the edition last; null while nobody has. */
export async function lastConfirmer(reader: Reader, editionId: string): Promise<string | null> {
  return (await row<{ id: string }>(reader, LAST, [editionId]))?.id ?? null;
}
