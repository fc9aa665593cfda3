import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type EditionState, refuseArchived } from '../domain/edition.js';

/** Archiving locks the row for update, so it waits for whoever holds it so, and they for it. */
const HELD = 'SELECT state FROM competition.edition WHERE id = $1 FOR KEY SHARE';

/**
 * For whoever begins what an edition is not archived without the end of: nobody archives it before this transaction ends;
 * `edition-archived` (409) where somebody has. Taken after the caller's own turn.
 */
export async function holdOpen(tx: Tx, editionId: string): Promise<void> {
  refuseArchived(found(await row<{ state: EditionState }>(tx, HELD, [editionId])));
}
