import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A prize the second person confirmed; a vacancy has no entry. */
export interface ConfirmedPrize {
  readonly id: string;
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
  readonly rank: number | null;
}

/** Confirmed prizes in the order of rank, and how many still wait for their second person. */
export async function confirmedPrizes(
  reader: Reader,
  editionId: string,
): Promise<{ prizes: ConfirmedPrize[]; waiting: number }> {
  const sql = `SELECT id, award_code AS "awardCode", entry_id AS "entryId", holder_name AS "holderName", rank, state
    FROM award.prize WHERE edition_id = $1 AND state IN ('proposed', 'confirmed') ORDER BY rank NULLS LAST, proposed_at, id`;
  const all = await rows<ConfirmedPrize & { state: string }>(reader, sql, [editionId]);
  const confirmed = all.filter(({ state }) => state === 'confirmed');
  return { prizes: confirmed.map(({ state: _state, ...prize }) => prize), waiting: all.length - confirmed.length };
}
