import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Skipped } from '../domain/allot.js';
import type { Prize } from '../domain/prize.js';
import type { PrizeEntity } from '../tables/prize.entity.js';

export type StoredPrize = Prize & { proposedAt: Date; confirmedAt: Date | null; withdrawnReason: string | null } & Pick<
    PrizeEntity,
    'bars' | 'suspendedReason' | 'restoredReason' | 'ballotId'
  >;

const STORED = `SELECT id, edition_id AS "editionId", award_code AS "awardCode", entry_id AS "entryId",
    holder_id AS "holderId", holder_name AS "holderName", rank, reason, state, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
    confirmed_at AS "confirmedAt", withdrawn_reason AS "withdrawnReason",
    bars, ballot_id AS "ballotId", suspended_reason AS "suspendedReason", restored_reason AS "restoredReason"
  FROM award.prize WHERE edition_id = $1 ORDER BY rank NULLS LAST, proposed_at, id`;

/** All prizes of an edition by rank, the withdrawn ones too. */
export function prizesOf(reader: Reader, editionId: string): Promise<StoredPrize[]> {
  return rows<StoredPrize>(reader, STORED, [editionId]);
}

const SKIPPED = `SELECT skipped FROM award.allotment WHERE edition_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1`;

/** Who was passed over when the ranks last gave prizes. */
export async function skippedOf(reader: Reader, editionId: string): Promise<Skipped[]> {
  return (await row<{ skipped: Skipped[] }>(reader, SKIPPED, [editionId]))?.skipped ?? [];
}

const OF = `SELECT edition_id AS "editionId" FROM award.prize WHERE id = $1`;

/** The edition of a prize; null where there is none. */
export async function editionOf(reader: Reader, prizeId: string): Promise<string | null> {
  return (await row<{ editionId: string }>(reader, OF, [prizeId]))?.editionId ?? null;
}
