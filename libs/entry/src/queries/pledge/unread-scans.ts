import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A scan that nobody has looked into yet. */
export interface UnreadScan {
  entryId: string;
  editionId: string;
  uploadId: string;
}

const UNREAD = `SELECT e.id AS "entryId", e.edition_id AS "editionId", d.upload_id AS "uploadId"
  FROM entry.document d
  JOIN entry.entry e ON e.id = d.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN file.upload u ON u.id = d.upload_id
  WHERE d.kind = ed.plan->'pledge'->>'document' AND u.state = 'passed' AND ($1::uuid IS NULL OR e.id = $1)
    AND NOT EXISTS (SELECT FROM entry.pledge_reading g WHERE g.upload_id = d.upload_id)
  ORDER BY u.created_at LIMIT 20`;

/** The oldest scans that have passed their inspection and wait to be read, of one entry or of all. */
export function unreadScans(reader: Reader, entryId: string | null): Promise<UnreadScan[]> {
  return rows<UnreadScan>(reader, UNREAD, [entryId]);
}
