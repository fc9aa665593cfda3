import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { EDITED } from './people-behind.js';

const UNTOLD = `SELECT e.edition_id AS "editionId", array_agg(e.id ORDER BY e.id) AS "entryIds" FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state <> 'archived'
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE NOT EXISTS (SELECT FROM recusal.subject s WHERE s.subject_id = e.id)
    OR ${EDITED} AND EXISTS (SELECT FROM entry.answer a WHERE a.entry_id = e.id AND a.saved_at > greatest($1, e.submitted_at))
  GROUP BY e.edition_id ORDER BY e.edition_id`;

/** Entries of which recusal may not know all: handed in before it was told of any, or changed by their team since an instant. */
export function untoldEntries(reader: Reader, since: Date): Promise<{ editionId: string; entryIds: string[] }[]> {
  return rows(reader, UNTOLD, [since]);
}
