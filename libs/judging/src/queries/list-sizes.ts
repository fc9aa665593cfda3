import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ListSize } from '../domain/advance.js';

const SIZES = `SELECT p.list_key AS key, count(*)::int AS size FROM judging.participation p
  LEFT JOIN judging.standing s ON s.round_id = p.round_id AND s.entry_id = p.entry_id
  WHERE p.round_id = $1 AND (p.state <> 'left' OR s.entry_id IS NOT NULL) GROUP BY p.list_key ORDER BY p.list_key`;

/**
 * The lists of a round. From its close on they are as long as its standings, so that a list keeps its places to advance
 * when one of its entries leaves.
 */
export function listSizes(reader: Reader, roundId: string): Promise<ListSize[]> {
  return rows<ListSize>(reader, SIZES, [roundId]);
}
