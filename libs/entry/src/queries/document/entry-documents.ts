import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { seenBy, visible } from '../entry/visible.js';

/** The team's file is the draft's, everybody else's the last revision's; a sealed pledge has no revisions. The first of its kind. */
const FIRST = `SELECT coalesce(
    (SELECT d.upload_id FROM entry.document d WHERE d.entry_id = e.id AND d.kind = $4
      AND (e.member_ids @> ARRAY[$2::uuid] OR d.kind = ed.plan->'pledge'->>'document') ORDER BY d.position, d.upload_id LIMIT 1),
    (SELECT (f->>'uploadId')::uuid FROM entry.revision r, jsonb_array_elements(r.content->'documents') f
      WHERE r.entry_id = e.id AND r.no = e.revision_no AND f->>'kind' = $4 LIMIT 1)) AS id
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id WHERE e.id = $1 AND ${visible(2, 3)}`;

/** A file of any revision, the sealed pledge, and to the team any of the draft or kept aside from it. */
const ONE = `SELECT $4::uuid AS id FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  WHERE e.id = $1 AND ${visible(2, 3)} AND (
    EXISTS (SELECT 1 FROM entry.document d WHERE d.entry_id = e.id AND d.upload_id = $4::uuid
      AND (e.member_ids @> ARRAY[$2::uuid]
        OR d.kind = ed.plan->'pledge'->>'document'))
    OR e.member_ids @> ARRAY[$2::uuid] AND EXISTS (SELECT 1 FROM entry.set_aside s WHERE s.entry_id = e.id AND s.parts @>
      jsonb_build_array(jsonb_build_object('value', jsonb_build_array(jsonb_build_object('uploadId', $4::uuid)))))
    OR EXISTS (SELECT 1 FROM entry.revision r WHERE r.entry_id = e.id
      AND r.content->'documents' @> jsonb_build_array(jsonb_build_object('uploadId', $4::uuid))))`;

/** Files of an entry, to those who may see the entry. */
@Injectable()
export class EntryDocuments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: Files,
  ) {}

  /** The first file of a kind; `not-found` when there is none or the actor may not know of it. */
  first(actor: Actor, entryId: string, kind: string): Promise<OpenFile> {
    return this.open(FIRST, actor, { entryId, which: kind });
  }

  /** One file, by its id, or the part of it that a `Range` header asks for; the same refusals. */
  file(actor: Actor, entryId: string, fileId: string, range?: string): Promise<OpenFile> {
    return this.open(ONE, actor, { entryId, which: fileId }, range);
  }

  private async open(
    sql: string,
    actor: Actor,
    { entryId, which }: { entryId: string; which: string },
    range?: string,
  ): Promise<OpenFile> {
    const upload = await row<{ id: string | null }>(this.unit.read, sql, [entryId, ...seenBy(actor), which]);
    return this.files.open(this.unit.read, found(upload?.id), range);
  }
}
