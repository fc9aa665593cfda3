import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Arrival, UploadTarget } from '../domain/arrival.js';

const ARRIVAL = `SELECT id, person_id AS "personId", purpose, target, name, media_type AS "mediaType", size::int, rule,
  created_at AS "createdAt" FROM file.arrival`;

/** An upload that has begun and is not finished; undefined when there is none, or it is another person's. */
export function arrivalOf(reader: Reader, id: string, personId: string | null): Promise<Arrival | undefined> {
  return row<Arrival>(reader, `${ARRIVAL} WHERE id = $1 AND person_id = $2`, [id, personId]);
}

/** Uploads of a purpose that have begun and may still be finished, for targets that include these words; oldest first. */
export function arrivalsFor(reader: Reader, purpose: string, target: UploadTarget): Promise<Arrival[]> {
  const sql = `${ARRIVAL} WHERE purpose = $1 AND target @> $2 AND expires_at > clock_timestamp() ORDER BY created_at, id`;
  return rows<Arrival>(reader, sql, [purpose, target]);
}
