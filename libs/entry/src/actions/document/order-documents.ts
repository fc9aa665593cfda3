import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertOrder } from '../../domain/document.js';
import { may } from '../../domain/policy.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { assertDocumentOpen } from './document-window.js';

const OWN = 'SELECT upload_id AS id FROM entry.document WHERE entry_id = $1 AND kind = $2';
const ORDER = `UPDATE entry.document d SET position = wanted.position
  FROM unnest($3::uuid[]) WITH ORDINALITY AS wanted (id, position)
  WHERE d.entry_id = $1 AND d.kind = $2 AND d.upload_id = wanted.id`;

/** The lead puts the files of a kind in order: the first is read first. */
@Injectable()
export class OrderDocuments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  run(actor: Actor, id: string, kind: string, wanted: string[]): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, kind, wanted));
  }

  async within(tx: Tx, actor: Actor, id: string, kind: string, wanted: string[]): Promise<void> {
    const atHand = await this.entries.take(tx, actor, id);
    const { entry } = atHand;
    permit(may.editEntry(actor, entry));
    assertDocumentOpen(atHand, kind);
    const own = await rows<{ id: string }>(tx, OWN, [id, kind]);
    assertOrder(
      wanted,
      own.map((file) => file.id),
    );
    await tx.query(ORDER, [id, kind, wanted]);
    const note = { editionId: entry.editionId, subject: id, details: { kind } };
    await this.journal.record(tx, actor, 'entry.documents-ordered', note);
  }
}
