import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type EditionState, refuseArchived } from '../domain/edition.js';

/** For actions that need nothing else of an edition: `edition-archived` (409) once it is closed for good. */
export async function refuseArchivedIn(reader: Reader, editionId: string): Promise<void> {
  refuseArchived(
    found(
      await row<{ state: EditionState }>(reader, 'SELECT state FROM competition.edition WHERE id = $1', [editionId]),
    ),
  );
}
