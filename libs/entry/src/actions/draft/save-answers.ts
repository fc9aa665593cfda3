import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Answer, type Change, isListed } from '../../domain/answer.js';
import { assertSavable, changesOf, type GivenChange, refuseStale } from '../../domain/change.js';
import { fieldsOf } from '../../domain/completeness.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import type { SavedView } from '../../queries/draft/saved.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

const STORED = `SELECT field, "row", value, version FROM entry.answer WHERE entry_id = $1 AND field = ANY($2)`;
/** Writes what nobody has saved since its writer saw it; the entry is locked, so what it counts stays so. */
const SAVE = `WITH change AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS c(field text, "row" text, value jsonb, version int)
  ), saved AS (
    INSERT INTO entry.answer AS a (entry_id, field, "row", value, version, saved_at, saved_by)
    SELECT $1, c.field, c."row", coalesce(c.value, 'null'), c.version + 1, $3, $4 FROM change c
    WHERE c.version = 0 OR EXISTS (
      SELECT FROM entry.answer o WHERE o.entry_id = $1 AND o.field = c.field AND o."row" = c."row")
    ON CONFLICT (entry_id, field, "row") DO UPDATE SET value = excluded.value, version = excluded.version,
      saved_at = excluded.saved_at, saved_by = excluded.saved_by WHERE a.version = excluded.version - 1
    RETURNING a.field, a."row"
  ) SELECT field, "row" FROM saved`;

/** The form saves itself: any number of answers, each with the version its writer saw. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, changes: GivenChange[]): Promise<SavedView> {
    return this.unit.run((tx) => this.within(tx, actor, id, changes));
  }

  /** One statement to lock and read, one to write; more only for lists, and once an hour for the journal. */
  async within(tx: Tx, actor: Actor, id: string, given: GivenChange[]): Promise<SavedView> {
    const { entry, form, registration, at, wroteThisHour } = await this.entries.takeDraft(tx, actor, id);
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    const names = [...new Set(given.map(({ field }) => field))];
    const fields = fieldsOf({ form }).filter(({ key }) => names.includes(key));
    assertFieldsOpen(entry, names, fields);
    const changes = changesOf(fields, given);
    const lists = fields.filter(isListed).map(({ key }) => key);
    const stored = lists.length > 0 ? await rows<Answer>(tx, STORED, [id, lists]) : [];
    assertSavable(fields, changes, stored);
    await this.store(tx, id, changes, [at, actor.personId]);
    const note = { editionId: entry.editionId, subject: id, details: { fields: names } };
    if (!wroteThisHour) await this.journal.record(tx, actor, 'entry.answers-saved', note);
    return { savedAt: at, saved: changes.map(({ field, row, version }) => ({ field, row, version: version + 1 })) };
  }

  private async store(tx: Tx, id: string, changes: Change[], by: [Date, string | null]): Promise<void> {
    const saved = await rows<Pick<Change, 'field' | 'row'>>(tx, SAVE, [id, JSON.stringify(changes), ...by]);
    if (saved.length === changes.length) return;
    const left = changes.filter((one) => !saved.some(({ field, row }) => field === one.field && row === one.row));
    refuseStale(left, await rows<Answer>(tx, STORED, [id, left.map(({ field }) => field)]));
  }
}
