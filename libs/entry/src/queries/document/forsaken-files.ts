import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const MOST = 500;
/**
 * Uploads that were brought into an entry and are named by nothing of it: no draft, no submit, none that waits, nothing kept
 * aside, nothing said of a scan; in entries whose files nobody has touched since $1.
 */
const FORSAKEN = `SELECT DISTINCT u.id FROM journal.line l JOIN file.upload u ON u.id = (l.details->>'uploadId')::uuid
  WHERE l.kind = 'entry.document-attached' AND l.at <= $1
    AND NOT EXISTS (SELECT 1 FROM journal.line n WHERE n.subject = l.subject AND n.at > $1
      AND n.kind IN ('entry.document-attached', 'entry.document-removed', 'entry.returned', 'entry.materials-called'))
    AND NOT EXISTS (SELECT 1 FROM entry.document d WHERE d.upload_id = u.id)
    AND NOT EXISTS (SELECT 1 FROM entry.scan_decision s WHERE s.upload_id = u.id)
    AND NOT EXISTS (SELECT 1 FROM entry.revision r WHERE r.entry_id = l.subject
      AND r.content->'documents' @> jsonb_build_array(jsonb_build_object('uploadId', u.id)))
    AND NOT EXISTS (SELECT 1 FROM entry.waiting w WHERE w.entry_id = l.subject
      AND w.content->'documents' @> jsonb_build_array(jsonb_build_object('uploadId', u.id)))
    AND NOT EXISTS (SELECT 1 FROM entry.set_aside a WHERE a.entry_id = l.subject AND strpos(a.parts::text, u.sha256) > 0)
  ORDER BY u.id LIMIT ${MOST}`;

/** Ids of the uploads that nothing of their entries names. */
export async function forsakenFiles(reader: Reader, since: Date): Promise<string[]> {
  return (await rows<{ id: string }>(reader, FORSAKEN, [since])).map(({ id }) => id);
}
