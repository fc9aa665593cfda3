import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

const STALLED = `SELECT i.id FROM publication.certificate_issue i
  WHERE (i.state = 'running' OR EXISTS (SELECT FROM publication.certificate c WHERE c.issue_id = i.id AND c.printed_at IS NULL))
    AND greatest(i.started_at, (SELECT max(greatest(c.issued_at, c.printed_at)) FROM publication.certificate c
      WHERE c.issue_id = i.id)) < $1::timestamptz - interval '45 seconds'
  ORDER BY i.started_at`;

/** Issues with something left to do on which nothing has happened for a while. */
export async function stalledIssues(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, STALLED, [await now(reader)])).map(({ id }) => id);
}
