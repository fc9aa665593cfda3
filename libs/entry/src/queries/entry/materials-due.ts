import type { Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** For which round an entry hands in more, and by when. */
export interface MaterialsDue {
  round: Localised;
  endsAt: Date;
}

const DUE = `SELECT r->'name' AS round, m.ends_at AS "endsAt"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN competition.milestone m ON m.edition_id = ed.id AND m.code = e.materials_milestone
  CROSS JOIN jsonb_array_elements(ed.plan->'rounds') r
  WHERE e.id = $1 AND r->>'code' = e.materials_round`;

/** What an entry was called to hand in last; undefined where there is no such call. */
export function materialsDue(reader: Reader, entryId: string): Promise<MaterialsDue | undefined> {
  return row<MaterialsDue>(reader, DUE, [entryId]);
}
