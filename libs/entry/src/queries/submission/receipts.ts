import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { NUMBER, RECEIPT_NUMBER } from '../entry/columns.js';
import type { ReceiptView, RevisionLineView, RevisionListView } from './receipt.view.js';
import { seenBy, visible } from '../entry/visible.js';

const RECEIPT = `SELECT e.id AS "entryId", ${NUMBER} AS number, ${RECEIPT_NUMBER} AS "receiptNumber", r.no AS revision, r.content_hash AS "contentHash",
    r.frozen_at AS "submittedAt", r.title, r.track, r.division, r.content->'lead'->>'name' AS "leadName",
    r.content->'organisation' AS organisation,
    (SELECT coalesce(jsonb_agg(d - 'uploadId'), '[]') FROM jsonb_array_elements(r.content->'documents') d) AS documents
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no
  WHERE e.id = $1 AND ${visible(2, 3)}`;

const REVISIONS = `SELECT r.id, r.no, ${RECEIPT_NUMBER} AS "receiptNumber", r.title, r.content_hash AS "contentHash", r.frozen_at AS "frozenAt"
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id JOIN entry.revision r ON r.entry_id = e.id
  JOIN entry.receipt c ON c.entry_id = e.id AND c.revision_no = r.no WHERE e.id = $1 AND ${visible(2, 3)} ORDER BY r.no DESC`;

/** What an entry's submits left behind. */
@Injectable()
export class Receipts {
  constructor(private readonly unit: UnitOfWork) {}

  /** As {@link last}, outside a transaction. */
  show(actor: Actor, entryId: string): Promise<ReceiptView> {
    return this.last(this.unit.read, actor, entryId);
  }

  /** The receipt of the last submit; `not-found` before the first. */
  async last(reader: Reader, actor: Actor, entryId: string): Promise<ReceiptView> {
    return found(await row<ReceiptView>(reader, RECEIPT, [entryId, ...seenBy(actor)]));
  }

  /** Every revision; `not-found` for those who may not know of the entry. */
  async all(actor: Actor, entryId: string): Promise<RevisionListView> {
    const reader = this.unit.read;
    const sql = `SELECT 1 FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;
    found(await row(reader, sql, [entryId, ...seenBy(actor)]));
    return { items: await rows<RevisionLineView>(reader, REVISIONS, [entryId, ...seenBy(actor)]) };
  }
}
