import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const OF = `SELECT name, media_type AS "mediaType", size, pages, state, created_at AS "createdAt" FROM file.upload
  WHERE person_id = $1 ORDER BY created_at, id LIMIT 10000`;

/** What a person has brought, oldest first, for the context that answers for people. */
export function filesOf(reader: Reader, personId: string): Promise<object[]> {
  return rows<object>(reader, OF, [personId]);
}
