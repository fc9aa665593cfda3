import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Answer, answersOf, storedOf } from '../../domain/answer.js';
import { fieldsOf } from '../../domain/completeness.js';
import { copyOf } from '../../domain/copy.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import { EarlierEntries } from '../../queries/draft/earlier-entries.js';
import type { AnswerCopyView, UndoneCopyView } from '../../queries/draft/earlier-entry.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

const STORED = 'SELECT field, "row", value, version FROM entry.answer WHERE entry_id = $1';
/** The entry is locked; a row that was cleared before is written over, with its next version. */
const PUT = `INSERT INTO entry.answer AS a (entry_id, field, "row", value, version, saved_at, saved_by)
  SELECT $1, c.field, c."row", c.value, 1, $3, $4 FROM jsonb_to_recordset($2::jsonb) AS c(field text, "row" text, value jsonb)
  ON CONFLICT (entry_id, field, "row") DO UPDATE SET value = excluded.value, version = a.version + 1,
    saved_at = excluded.saved_at, saved_by = excluded.saved_by`;

/** What a copy of an instant wrote and nobody has changed since is cleared. */
const UNDO = `UPDATE entry.answer SET value = 'null', version = version + 1, saved_at = $4, saved_by = $3
  WHERE entry_id = $1 AND saved_at = $2 AND saved_by = $3 AND value <> 'null'
  RETURNING field`;

/** Takes over what one's entry to another edition answered already; nothing is overwritten, and no file comes along. */
@Injectable()
export class CopyAnswers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly earlier: EarlierEntries,
  ) {}

  run(actor: Actor, id: string, from: string): Promise<AnswerCopyView> {
    return this.unit.run((tx) => this.within(tx, actor, id, from));
  }

  async within(tx: Tx, actor: Actor, id: string, from: string): Promise<AnswerCopyView> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    const fields = fieldsOf(edition.plan);
    const before = await this.earlier.answered(tx, actor, id, from);
    const stored = await rows<Answer>(tx, STORED, [id]);
    const { taken, left } = copyOf(before, { fields, answers: answersOf(fields, stored) });
    const keys = Object.keys(taken);
    assertFieldsOpen(entry, keys, fields);
    await tx.query(PUT, [id, JSON.stringify(storedOf(fields, taken)), at, actor.personId]);
    const details = { from, fields: keys };
    await this.journal.record(tx, actor, 'entry.answers-copied', { editionId: entry.editionId, subject: id, details });
    return { copiedAt: at, taken: keys, left: left.map(({ field: { label }, why }) => ({ label, why })) };
  }

  /** Takes a copy back: clears what it wrote, but for what somebody has changed since. */
  undo(actor: Actor, id: string, copiedAt: Date): Promise<UndoneCopyView> {
    return this.unit.run(async (tx) => {
      const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
      permit(may.editEntry(actor, entry));
      assertEditable(entry, registration, at);
      const gone = await rows<{ field: string }>(tx, UNDO, [id, copiedAt, actor.personId, at]);
      const cleared = [...new Set(gone.map(({ field }) => field))];
      assertFieldsOpen(entry, cleared, fieldsOf(edition.plan));
      const note = { editionId: entry.editionId, subject: id, details: { fields: cleared } };
      if (cleared.length > 0) await this.journal.record(tx, actor, 'entry.copy-undone', note);
      return { cleared };
    });
  }
}
