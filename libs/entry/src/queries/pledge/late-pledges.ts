import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Without a scan, or with one that another was asked for in vain; where no finding says so yet. */
const LATE = `SELECT e.id FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state = 'published'
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = ed.plan->'pledge'->>'sealDue'
  WHERE e.revision_no > 0 AND e.state IN ('submitted', 'in_review', 'returned', 'admitted')
    AND greatest(m.ends_at, e.extended_until, e.seal_until,
      CASE WHEN e.state = 'returned' THEN e.returned_until END) <= $1
    AND NOT EXISTS (SELECT FROM entry.finding f WHERE f.entry_id = e.id AND f.code = 'pledge-missing')
    AND (NOT EXISTS (SELECT FROM entry.document d
        WHERE d.entry_id = e.id AND d.kind = ed.plan->'pledge'->>'document')
      OR EXISTS (SELECT FROM entry.finding f WHERE f.entry_id = e.id AND f.code = 'pledge-asked'))
  ORDER BY e.id LIMIT 200`;

/** Ids of the entries whose sealed pledge is late since the last look. */
export async function latePledges(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, LATE, [await now(reader)])).map(({ id }) => id);
}
