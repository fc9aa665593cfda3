import { found, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { MoreThan } from 'typeorm';
import { round as life } from '../../domain/round.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** The round after one that has advanced, locked; `next-round-begun` (409) once its judges write: who is in it stays. */
export async function lockNext(tx: Tx, { editionId, ordinal }: RoundEntity): Promise<RoundEntity> {
  const where = { editionId, ordinal: MoreThan(ordinal) };
  const lock = { mode: 'pessimistic_write' } as const;
  const next = found(await tx.findOne(RoundEntity, { where, order: { ordinal: 'ASC' }, lock }));
  if (!life.allows(next.state, 'prepare')) refuse('conflict', 'next-round-begun');
  return next;
}
