import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Who went on from a round, and into which. */
export interface Advanced {
  round: string;
  entryIds: string[];
}

const ADVANCED = `SELECT n.code AS round, ARRAY(SELECT p.entry_id FROM judging.participation p
      WHERE p.round_id = r.id AND p.state = 'advanced' ORDER BY p.entry_id) AS "entryIds"
  FROM judging.round r
  JOIN judging.round n ON n.edition_id = r.edition_id AND n.ordinal > r.ordinal
  WHERE r.id = $1 ORDER BY n.ordinal LIMIT 1`;

/** The entries that went on from a round into the next; undefined after the last one. */
export function advancedFrom(reader: Reader, roundId: string): Promise<Advanced | undefined> {
  return row<Advanced>(reader, ADVANCED, [roundId]);
}
