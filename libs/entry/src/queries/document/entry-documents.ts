import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { seenBy, visible } from '../entry/visible.js';

/** The lead's file is the draft's, everybody else's the last revision's; a sealed pledge has no revisions. */
const UPLOAD = `SELECT coalesce(
    (SELECT d.upload_id FROM entry.document d WHERE d.entry_id = e.id AND d.kind = $4
      AND (e.lead_id = $2::uuid OR d.kind = ed.plan->'pledge'->>'document')),
    (SELECT (f->>'uploadId')::uuid FROM entry.revision r, jsonb_array_elements(r.content->'documents') f
      WHERE r.entry_id = e.id AND r.no = e.revision_no AND f->>'kind' = $4)) AS id
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id WHERE e.id = $1 AND ${visible(2, 3)}`;

/** Files of an entry, to those who may see the entry. */
@Injectable()
export class EntryDocuments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: Files,
  ) {}

  /** `not-found` when there is no such file or the actor may not know of it. */
  async open(actor: Actor, entryId: string, kind: string): Promise<OpenFile> {
    const upload = await row<{ id: string | null }>(this.unit.read, UPLOAD, [entryId, ...seenBy(actor), kind]);
    return this.files.open(this.unit.read, found(upload?.id));
  }
}
