import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';

const LAPSE = `DELETE FROM entry.waiting w USING entry.entry e WHERE w.entry_id = $1 AND w.until <= $2 AND e.id = w.entry_id
  RETURNING e.edition_id AS "editionId", e.revision_no AS revision, w.until, jsonb_array_length(w.expected) AS files`;

/** A submit has waited in vain: the last valid copy counts, if there is one. */
@Injectable()
export class LapseWaiting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(entryId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, entryId));
  }

  async within(tx: Tx, entryId: string): Promise<void> {
    type Lapsed = { editionId: string; revision: number; until: Date; files: number };
    const lapsed = await row<Lapsed>(tx, LAPSE, [entryId, await now(tx)]);
    if (!lapsed) return;
    const { editionId, revision, files, until } = lapsed;
    const details = { revision, files, until: until.toISOString() };
    await this.journal.record(tx, SYSTEM, 'entry.submission-lapsed', { editionId, subject: entryId, details });
  }
}
