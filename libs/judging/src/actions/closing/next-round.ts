import { found, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { MoreThan } from 'typeorm';
import { round as life } from '../../domain/round.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** The round after one that has advanced, locked; `next-round-begun` (409) once its judges write: who is in it stays. */
export async function lockNext(tx: Tx, { editionId, ordinal }: RoundEntity): Promise<RoundEntity> {
  const next = await nextOf(tx, { editionId, ordinal });
  if (!life.allows(next.state, 'prepare')) refuse('conflict', 'next-round-begun');
  return next;
}

/** What can still be put right is not excused: `take-back-first` (409) until judges of the next round write. */
export async function refuseTakeable(tx: Tx, round: RoundEntity): Promise<void> {
  if (life.allows((await nextOf(tx, round)).state, 'prepare')) refuse('conflict', 'take-back-first');
}

async function nextOf(
  tx: Tx,
  { editionId, ordinal }: Pick<RoundEntity, 'editionId' | 'ordinal'>,
): Promise<RoundEntity> {
  const where = { editionId, ordinal: MoreThan(ordinal) };
  const lock = { mode: 'pessimistic_write' } as const;
  return found(await tx.findOne(RoundEntity, { where, order: { ordinal: 'ASC' }, lock }));
}
