import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const MISSING = `SELECT DISTINCT e.edition_id AS id FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state <> 'archived'
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE NOT EXISTS (SELECT FROM recusal.subject s WHERE s.subject_id = e.id) ORDER BY 1`;

/** Editions with entries that were handed in before recusal was told of any. */
export async function undescribedEditions(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, MISSING)).map(({ id }) => id);
}
