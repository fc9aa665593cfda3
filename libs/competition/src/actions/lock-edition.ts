import { found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { refuseArchived } from '../domain/edition.js';
import { EditionEntity } from '../tables/edition.entity.js';

/** The edition's row, locked for writing; an archived one is refused whoever asks. */
export async function lockEdition(tx: Tx, id: string): Promise<EditionEntity> {
  const edition = found(await tx.findOne(EditionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  refuseArchived(edition);
  return edition;
}
