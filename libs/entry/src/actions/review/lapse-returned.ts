import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Entry, entryLife } from '../../domain/entry.js';
import { LINE } from '../../domain/review.js';
import { ENTRY } from '../../queries/entry/columns.js';
import { addDecision, changeEntry } from '../entry/store-entry.js';

const LATE = `SELECT ${ENTRY} FROM entry.entry e
  WHERE e.id = $1 AND e.state = 'returned' AND e.returned_until <= $2 AND NOT EXISTS (SELECT FROM entry.waiting w WHERE w.entry_id = e.id AND w.until > $2)
  FOR NO KEY UPDATE OF e`;

/** Writes down what is true already: a returned entry that was not handed in again in time is refused. */
@Injectable()
export class LapseReturned {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, id));
  }

  /** Nothing when the entry moved on meanwhile. */
  async within(tx: Tx, id: string): Promise<void> {
    const at = await now(tx);
    const entry = await row<Entry>(tx, LATE, [id, at]);
    if (!entry) return;
    await addDecision(tx, {
      ...{ entryId: id, verdict: 'lapse', revisionNo: entry.revisionNo, decidedBy: null, decidedAt: at },
      ...{ checklist: [], reason: '', fields: [], dueAt: entry.returnedUntil },
    });
    await changeEntry(tx, id, { state: entryLife.advance(entry.state, 'lapse') });
    const details = { lapsed: true, revision: entry.revisionNo };
    await this.journal.record(tx, SYSTEM, LINE.lapse, { editionId: entry.editionId, subject: id, details });
  }
}
