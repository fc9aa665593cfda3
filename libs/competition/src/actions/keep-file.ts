import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { EditionFileEntity } from '../tables/edition-file.entity.js';

/** Keeps an edition file as it was brought in, unless it is the one brought last; the caller holds the edition's lock. */
export async function keepFile(tx: Tx, { personId }: Actor, editionId: string, content: string): Promise<void> {
  const last = await tx.findOne(EditionFileEntity, { where: { editionId }, order: { number: 'DESC' } });
  if (last?.content === content) return;
  const file = { editionId, number: (last?.number ?? 0) + 1, content };
  await tx.insert(EditionFileEntity, { ...file, broughtAt: await now(tx), broughtBy: personId });
}
