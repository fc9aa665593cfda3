import { type Actor, found } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { Allotted, Skipped } from '../domain/allot.js';
import { AllotmentEntity } from '../tables/allotment.entity.js';
import { PrizeEntity } from '../tables/prize.entity.js';

/** Stores the seats that the ranks give, and why everybody else has none. */
export async function storeAllotment(
  tx: Tx,
  actor: Actor,
  editionId: string,
  { gives, skipped }: { gives: readonly Allotted[]; skipped: Skipped[] },
): Promise<void> {
  const [madeBy, madeAt] = [found(actor.personId), await now(tx)];
  const facts = { editionId, reason: 'rank', state: 'proposed' as const, proposedBy: madeBy, proposedAt: madeAt };
  const prizes = gives.map((prize) => ({ ...prize, ...facts, id: newId() }));
  if (prizes.length > 0) await tx.insert(PrizeEntity, prizes);
  await tx.insert(AllotmentEntity, { id: newId(), editionId, madeBy, madeAt, skipped });
}
