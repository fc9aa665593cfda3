import type { Reader } from '#platform/unit-of-work';
import { rows } from '#platform/sql';
import type { Line } from '../domain/line.js';

/** What happened to a subject, oldest first. */
export function historyOf(reader: Reader, subject: string): Promise<Line[]> {
  const sql = `SELECT id, at, edition_id AS "editionId", kind, subject, actor_id AS "actorId", details
    FROM journal.line WHERE subject = $1 ORDER BY id`;
  return rows<Line>(reader, sql, [subject]);
}
