import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

const DISMISS = `UPDATE entry.finding SET dismissed_by = $3, dismissed_at = $4, note = $5
  WHERE id = $2 AND (entry_id = $1 OR other_id = $1) AND dismissed_at IS NULL RETURNING code`;
const REOPEN = `UPDATE entry.finding SET dismissed_by = NULL, dismissed_at = NULL, note = NULL
  WHERE id = $2 AND (entry_id = $1 OR other_id = $1) AND dismissed_at IS NOT NULL RETURNING code`;

/** A reviewer has looked at a finding and says why it does not matter, or opens it again. */
@Injectable()
export class DismissFinding {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  /** `note`: why; null opens the finding again. */
  run(actor: Actor, id: string, findingId: string, note: string | null): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, { findingId, note }));
  }

  async within(tx: Tx, actor: Actor, id: string, order: { findingId: string; note: string | null }): Promise<void> {
    const { entry, at } = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, entry));
    const { findingId, note } = order;
    const { code } = found(
      note === null
        ? await row<{ code: string }>(tx, REOPEN, [id, findingId])
        : await row<{ code: string }>(tx, DISMISS, [id, findingId, actor.personId, at, note]),
    );
    const line = note === null ? 'entry.finding-reopened' : 'entry.finding-dismissed';
    await this.journal.record(tx, actor, line, {
      editionId: entry.editionId,
      subject: id,
      details: { findingId, code },
    });
  }
}
