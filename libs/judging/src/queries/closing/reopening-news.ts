import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** What happened to the wish to reopen a round: who asked and why, and by whom it moved last. */
export interface ReopeningNews {
  roundId: string;
  code: string;
  reason: string;
  asker: string;
  by: string;
}

const NEWS = `SELECT r.id AS "roundId", r.code, o.reason, a.name AS asker, b.name AS by
  FROM judging.round r
  JOIN judging.reopening o ON o.round_id = r.id AND o.asked_at <= $2
  JOIN identity.person a ON a.id = o.asked_by
  JOIN identity.person b ON b.id = $3
  WHERE r.id = $1 ORDER BY o.asked_at DESC, o.id DESC LIMIT 1`;

/** As it stood when this was written down; undefined: nobody has asked. */
export function reopeningNews(
  reader: Reader,
  roundId: string,
  { at, actorId }: { at: Date; actorId: string | null },
): Promise<ReopeningNews | undefined> {
  return row<ReopeningNews>(reader, NEWS, [roundId, at, actorId]);
}
