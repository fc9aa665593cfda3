import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Answer, answersOf, assertFresh, assertSavable, type Change } from '../../domain/answer.js';
import { fieldsOf, findingsOf } from '../../domain/completeness.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import { draftOf } from '../../queries/draft/draft.js';
import type { SavedView } from '../../queries/draft/saved.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

const STORED = `SELECT field, value, version, saved_by = $2 AND saved_at >= date_trunc('hour', $3::timestamptz) AS recent
  FROM entry.answer WHERE entry_id = $1`;
const SAVE = `INSERT INTO entry.answer (entry_id, field, value, version, saved_at, saved_by)
  SELECT $1, c.field, coalesce(c.value, 'null'), c.version + 1, $3, $4
    FROM jsonb_to_recordset($2::jsonb) AS c(field text, value jsonb, version int)
  ON CONFLICT (entry_id, field) DO UPDATE SET value = excluded.value, version = excluded.version,
    saved_at = excluded.saved_at, saved_by = excluded.saved_by`;

/** The lead's form saves itself: any number of answers, each with the version its writer saw. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, changes: Change[]): Promise<SavedView> {
    return this.unit.run((tx) => this.within(tx, actor, id, changes));
  }

  async within(tx: Tx, actor: Actor, id: string, changes: Change[]): Promise<SavedView> {
    const { entry, edition, registration, at } = await this.entries.take(tx, actor, id);
    permit(may.editEntry(actor, entry));
    assertEditable(entry, registration, at);
    const names = changes.map(({ field }) => field);
    assertFieldsOpen(entry, names);
    assertSavable(fieldsOf(edition.plan), changes);
    const stored = await rows<Answer & { recent: boolean }>(tx, STORED, [id, actor.personId, at]);
    assertFresh(stored, changes);
    await tx.query(SAVE, [id, JSON.stringify(changes), at, actor.personId]);
    if (!stored.some(({ recent }) => recent)) {
      const note = { editionId: entry.editionId, subject: id, details: { fields: names } };
      await this.journal.record(tx, actor, 'entry.answers-saved', note);
    }
    const draft = await draftOf(tx, id);
    const missing = findingsOf(edition.plan, { ...entry, ...draft, answers: answersOf(draft.answers) });
    const versions = Object.fromEntries(changes.map(({ field, version }) => [field, version + 1]));
    return { versions, savedAt: at, missing };
  }
}
