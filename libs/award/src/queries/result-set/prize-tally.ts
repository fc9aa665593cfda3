import type { RoundCount } from '#judging';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Misplaced } from '../../domain/result-set/prize-order.js';

/** An award by rank, as the database needs it. */
interface TieredAward {
  readonly code: string;
  readonly quota: number;
}

/**
 * Of the prizes by rank: holders without a rank in the database's own count; holders before whom an entry of a better rank
 * has a lower prize or none; awards with more seats than they have.
 */
const TALLY = `WITH ranked AS (
    SELECT r."entryId" AS entry_id, r."from" AS rank
    FROM jsonb_to_recordset($2::jsonb) AS r ("entryId" uuid, "from" int) WHERE r."from" IS NOT NULL
  ), tier AS (
    SELECT a->>'code' AS code, (a->>'quota')::int AS quota, at
    FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS list (a, at)
  ), seat AS (
    SELECT p.entry_id, t.code, t.quota, t.at FROM award.prize p JOIN tier t ON t.code = p.award_code
    WHERE p.edition_id = $1 AND p.state IN ('confirmed', 'suspended')
  ), placed AS (
    SELECT r.entry_id, r.rank, s.code, s.at FROM ranked r LEFT JOIN seat s ON s.entry_id = r.entry_id
  )
  SELECT s.entry_id AS "entryId", s.code AS "awardCode", 'holder' AS official, 'unranked' AS recomputed
  FROM seat s WHERE s.entry_id IS NOT NULL AND NOT EXISTS (SELECT FROM ranked r WHERE r.entry_id = s.entry_id)
  UNION ALL
  SELECT w.entry_id, w.code, w.rank::text, min(b.rank)::text
  FROM placed w JOIN placed b ON b.rank < w.rank AND (b.at IS NULL OR b.at > w.at) AND b.entry_id <> ALL ($4::uuid[])
  WHERE w.at IS NOT NULL GROUP BY w.entry_id, w.code, w.rank
  UNION ALL
  SELECT min(s.entry_id::text)::uuid, s.code, count(*)::text, min(s.quota)::text
  FROM seat s GROUP BY s.code HAVING count(*) > min(s.quota) AND NOT $5
  ORDER BY 1, 2`;

/**
 * Holds the prizes by rank against the ranks that the database counted, in SQL alone.
 * @param passed entries that the rules pass over, whatever their rank
 * @param enlarges whether equals may make an award larger
 */
export function prizeTally(
  reader: Reader,
  editionId: string,
  recounted: RoundCount['recounted'],
  { awards, passed, enlarges }: { awards: readonly TieredAward[]; passed: readonly string[]; enlarges: boolean },
): Promise<Misplaced[]> {
  const ranks = JSON.stringify(recounted.map(({ entryId, from }) => ({ entryId, from })));
  const tiers = JSON.stringify(awards.map(({ code, quota }) => ({ code, quota })));
  return rows<Misplaced>(reader, TALLY, [editionId, ranks, tiers, passed, enlarges]);
}
