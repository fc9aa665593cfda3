import type { Tx } from '#platform/unit-of-work';
import { type Actor, refuse } from '#kernel';
import { refuseKeptAway } from '#recusal';
import { takesSeat } from '../domain/prize.js';
import { BallotEntity } from '../tables/ballot.entity.js';
import { PrizeEntity } from '../tables/prize.entity.js';

/** Refuses whoever must keep away from one of the entries: to choose one is to decide about all that could be chosen. */
export function refuseChoosing(tx: Tx, actor: Actor, entryIds: readonly (string | null)[]): Promise<void> {
  return refuseKeptAway(
    tx,
    actor.personId,
    entryIds.flatMap((id) => id ?? []),
  );
}

/**
 * The prizes that take a seat, with the edition's prizes locked against every other change until the transaction
 * ends: quotas are counted over rows that do not exist yet, so row locks would not do.
 */
export async function lockPrizes(tx: Tx, editionId: string): Promise<PrizeEntity[]> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('award.prize ' || $1, 0))`, [editionId]);
  const all = await tx.find(PrizeEntity, { where: { editionId }, order: { id: 'ASC' } });
  return all.filter(takesSeat);
}

/** Refuses (409) whatever would change an award while the panel votes on it. */
export async function refuseOpenBallot(tx: Tx, editionId: string, awardCode: string): Promise<void> {
  const where = { editionId, awardCode, state: 'open' as const };
  if (await tx.exists(BallotEntity, { where })) refuse('conflict', 'ballot-open');
}
