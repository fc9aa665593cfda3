import type { Tx } from '#platform/unit-of-work';
import type { Actor } from '#kernel';
import { lockPrizes, refuseChoosing } from '../lock-prizes.js';

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('award.result-set ' || $1, 0))`;
/** Nobody reopens a round, or brings one to its close, until the set is stored. */
const ROUNDS = 'SELECT id FROM judging.round WHERE edition_id = $1 ORDER BY ordinal FOR SHARE';

/** Holds everything results are made from, until the transaction ends; refuses whoever must keep away from a winner. */
export async function lockResults(tx: Tx, actor: Actor, editionId: string): Promise<void> {
  await tx.query(ONE_AT_A_TIME, [editionId]);
  await tx.query(ROUNDS, [editionId]);
  const prizes = await lockPrizes(tx, editionId);
  const winners = prizes.map(({ entryId }) => entryId);
  await refuseChoosing(tx, actor, winners);
}
