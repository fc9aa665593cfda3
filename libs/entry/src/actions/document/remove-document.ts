import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { assertDocumentOpen } from './document-window.js';

/** All files of a kind, or one file whatever its kind. */
export type Removal = { kind: string } | { uploadId: string };

const KIND = 'SELECT kind FROM entry.document WHERE entry_id = $1 AND upload_id = $2';
const REMOVE = `DELETE FROM entry.document WHERE entry_id = $1 AND kind = $2 AND ($3::uuid IS NULL OR upload_id = $3)
  RETURNING upload_id AS "uploadId"`;

/** The lead takes files out of the draft; revisions keep theirs. */
@Injectable()
export class RemoveDocument {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, what: Removal): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, what));
  }

  async within(tx: Tx, actor: Actor, id: string, what: Removal): Promise<void> {
    const atHand = await this.entries.take(tx, actor, id);
    const { entry } = atHand;
    permit(may.editEntry(actor, entry));
    const one = 'uploadId' in what ? what.uploadId : null;
    const { kind } = 'kind' in what ? what : found(await row<{ kind: string }>(tx, KIND, [id, one]));
    assertDocumentOpen(atHand, kind);
    const removed = await rows<{ uploadId: string }>(tx, REMOVE, [id, kind, one]);
    found(removed[0]);
    for (const { uploadId } of removed) {
      const note = { editionId: entry.editionId, subject: id, details: { kind, uploadId } };
      await this.journal.record(tx, actor, 'entry.document-removed', note);
    }
  }
}
