import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { assertDocumentOpen } from './document-window.js';

const REMOVE = 'DELETE FROM entry.document WHERE entry_id = $1 AND kind = $2 RETURNING upload_id AS "uploadId"';

/** The lead takes a file out of the draft; revisions keep theirs. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, kind: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, kind));
  }

  async within(tx: Tx, actor: Actor, id: string, kind: string): Promise<void> {
    const atHand = await this.entries.take(tx, actor, id);
    const { entry } = atHand;
    permit(may.editEntry(actor, entry));
    assertDocumentOpen(atHand, kind);
    const { uploadId } = found(await row<{ uploadId: string }>(tx, REMOVE, [id, kind]));
    const note = { editionId: entry.editionId, subject: id, details: { kind, uploadId } };
    await this.journal.record(tx, actor, 'entry.document-removed', note);
  }
}
