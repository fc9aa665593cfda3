import type { Reader } from '#platform/unit-of-work';
import { rows } from '#platform/sql';
import type { Line } from '../domain/line.js';

/** What somebody did and what happened to them, oldest first: ids and kinds, never values. */
export function linesAbout(reader: Reader, personId: string): Promise<object[]> {
  const sql = `SELECT at, edition_id AS "editionId", kind, subject, details FROM journal.line
    WHERE actor_id = $1 OR subject = $1 ORDER BY id LIMIT 10000`;
  return rows<object>(reader, sql, [personId]);
}

/** What happened to a subject, oldest first. */
export function historyOf(reader: Reader, subject: string): Promise<Line[]> {
  const sql = `SELECT id, at, edition_id AS "editionId", kind, subject, actor_id AS "actorId", details
    FROM journal.line WHERE subject = $1 ORDER BY id`;
  return rows<Line>(reader, sql, [subject]);
}
