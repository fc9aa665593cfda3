import { found } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { ChangeRequest } from '../../domain/change-request.js';
import { ChangeRequestEntity } from '../../tables/change-request.entity.js';

/** The request of an entry that is locked; absent: `not-found`. */
export async function requestOf(tx: Tx, entryId: string, id: string): Promise<ChangeRequest> {
  return found(await tx.findOneBy(ChangeRequestEntity, { entryId, id }));
}
