import { Injectable } from '@nestjs/common';
import { refuseArchived } from '#competition';
import { Journal } from '#journal';
import { type Actor, DomainError, found, permit } from '#kernel';
import { rows } from '#platform/sql';
import { Together } from '#platform/together';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Answer, type Change, isListed } from '../../domain/answer.js';
import { assertSavable, changesOf, type GivenChange, refuseStale } from '../../domain/change.js';
import { fieldsOf } from '../../domain/completeness.js';
import { may } from '../../domain/policy.js';
import { assertEditable, assertFieldsOpen } from '../../domain/window.js';
import type { SavedView } from '../../queries/draft/saved.view.js';
import { type DraftAtHand, EntryAtHand } from '../entry/entry-at-hand.js';

const STORED = `SELECT field, "row", value, version FROM entry.answer WHERE entry_id = $1 AND field = ANY($2)`;
/** Writes the changes of each entry, all or none, if nobody has saved since their writer saw them; the entries are locked. */
const SAVE = `WITH change AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS c("entryId" uuid, field text, "row" text, value jsonb, version int, by uuid)
  ), late AS (
    SELECT c."entryId" FROM change c
    LEFT JOIN entry.answer o ON o.entry_id = c."entryId" AND o.field = c.field AND o."row" = c."row"
    WHERE coalesce(o.version, 0) <> c.version
  )
  INSERT INTO entry.answer AS a (entry_id, field, "row", value, version, saved_at, saved_by)
  SELECT c."entryId", c.field, c."row", coalesce(c.value, 'null'), c.version + 1, $2, c.by FROM change c
  WHERE c."entryId" NOT IN (SELECT "entryId" FROM late)
  ON CONFLICT (entry_id, field, "row") DO UPDATE SET value = excluded.value, version = excluded.version,
    saved_at = excluded.saved_at, saved_by = excluded.saved_by
  RETURNING entry_id AS "entryId"`;

interface Save {
  actor: Actor;
  id: string;
  given: GivenChange[];
}

interface Decided {
  save: Save;
  at: Date;
  changes: Change[];
}

/** The form saves itself: any number of answers, each with the version its writer saw. */
@Injectable()
export class SaveAnswers {
  private readonly together = new Together<Save, SavedView>({
    subject: ({ id }) => id,
    alone: (save) => this.unit.run((tx) => this.within(tx, save)),
    together: (saves) => this.unit.run((tx) => this.several(tx, saves)),
  });

  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, given: GivenChange[]): Promise<SavedView> {
    return this.together.do({ actor, id, given });
  }

  /** One statement to lock and read, one to write; more only for lists, and once an hour for the journal. */
  async within(tx: Tx, save: Save): Promise<SavedView> {
    const { actor, id } = save;
    const draft = found((await this.entries.takeDrafts(tx, [save])).get(id));
    const decided = await this.decide(tx, draft, save);
    const { changes } = decided;
    if (!(await this.store(tx, [decided])).has(id)) {
      refuseStale(changes, await rows<Answer>(tx, STORED, [id, changes.map(({ field }) => field)]));
    }
    const fields = [...new Set(save.given.map(({ field }) => field))];
    const note = { editionId: draft.entry.editionId, subject: id, details: { fields } };
    if (!draft.wroteThisHour) await this.journal.record(tx, actor, 'entry.answers-saved', note);
    return viewOf(decided);
  }

  /** Saves of different entries by the same two statements; those that are refused or ask for more are left. */
  private async several(tx: Tx, saves: Save[]): Promise<(SavedView | undefined)[]> {
    const drafts = await this.entries.takeDrafts(tx, saves);
    const decided = await Promise.all(saves.map((save) => this.tryToDecide(tx, drafts.get(save.id), save)));
    const stored = await this.store(
      tx,
      decided.filter((one) => one !== undefined),
    );
    return decided.map((one) => (one && stored.has(one.save.id) && viewOf(one)) || undefined);
  }

  private async tryToDecide(tx: Tx, draft: DraftAtHand | undefined, save: Save): Promise<Decided | undefined> {
    if (!draft?.wroteThisHour) return undefined;
    try {
      return await this.decide(tx, draft, save);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  private async decide(tx: Tx, draft: DraftAtHand, save: Save): Promise<Decided> {
    const { entry, edition, form, registration, at } = draft;
    refuseArchived(edition);
    permit(may.editEntry(save.actor, entry));
    assertEditable(entry, registration, at);
    const names = [...new Set(save.given.map(({ field }) => field))];
    const fields = fieldsOf({ form }).filter(({ key }) => names.includes(key));
    assertFieldsOpen(entry, names, fields);
    const changes = changesOf(fields, save.given);
    const lists = fields.filter(isListed).map(({ key }) => key);
    const stored = lists.length > 0 ? await rows<Answer>(tx, STORED, [save.id, lists]) : [];
    assertSavable(fields, changes, stored);
    return { save, at, changes };
  }

  /** The entries whose changes are written. */
  private async store(tx: Tx, decided: Decided[]): Promise<ReadonlySet<string>> {
    const [first] = decided;
    if (!first) return new Set();
    const changes = decided.flatMap(({ save, changes: own }) =>
      own.map((change) => ({ entryId: save.id, ...change, by: save.actor.personId })),
    );
    const saved = await rows<{ entryId: string }>(tx, SAVE, [JSON.stringify(changes), first.at]);
    return new Set(saved.map(({ entryId }) => entryId));
  }
}

function viewOf({ at, changes }: Decided): SavedView {
  return { savedAt: at, saved: changes.map(({ field, row, version }) => ({ field, row, version: version + 1 })) };
}
