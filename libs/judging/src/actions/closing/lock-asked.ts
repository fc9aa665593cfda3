import { found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { ReopeningEntity } from '../../tables/reopening.entity.js';

/** The reopening somebody has asked for in a round, which is locked; 404 where there is none. */
export async function lockAsked(tx: Tx, roundId: string): Promise<ReopeningEntity> {
  return found(await tx.findOneBy(ReopeningEntity, { roundId, state: 'asked' }));
}
