import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Prize } from '../domain/prize.js';

export type StoredPrize = Prize & { proposedAt: Date; confirmedAt: Date | null; withdrawnReason: string | null };

const STORED = `SELECT id, edition_id AS "editionId", award_code AS "awardCode", entry_id AS "entryId",
    holder_name AS "holderName", rank, reason, state, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
    confirmed_at AS "confirmedAt", withdrawn_reason AS "withdrawnReason"
  FROM award.prize WHERE edition_id = $1 ORDER BY rank NULLS LAST, proposed_at, id`;

/** All prizes of an edition by rank, the withdrawn ones too. */
export function prizesOf(reader: Reader, editionId: string): Promise<StoredPrize[]> {
  return rows<StoredPrize>(reader, STORED, [editionId]);
}
