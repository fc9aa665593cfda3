import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { DraftDocument, RevisionContent } from '../../domain/revision.js';

/** A frozen submit. */
export interface Revision {
  id: string;
  entryId: string;
  no: number;
  content: RevisionContent;
  contentHash: string;
  frozenAt: Date;
  /** Its files, with what their inspection has said since. */
  documents: DraftDocument[];
}

/** The files of `entry.revision r` as they were frozen, in their order, with what their inspection has said since. */
export const FILES = `(SELECT coalesce(jsonb_agg(d.file || jsonb_build_object('mediaType', u.media_type, 'state', u.state,
    'flaw', u.flaw, 'pages', u.pages, 'seconds', u.seconds) ORDER BY d.place), '[]')
  FROM jsonb_array_elements(r.content->'documents') WITH ORDINALITY AS d (file, place)
  JOIN file.upload u ON u.id = (d.file->>'uploadId')::uuid)`;

const REVISION = `SELECT id, entry_id AS "entryId", no, content, content_hash AS "contentHash", frozen_at AS "frozenAt",
    ${FILES} AS documents FROM entry.revision r WHERE id = $1`;
const UPLOAD = `SELECT d->>'uploadId' AS id FROM entry.revision r, jsonb_array_elements(r.content->'documents') d
  WHERE r.id = $1 AND d->>'uploadId' = $2`;

/** What was handed in, for those who judge it; whoever asks has decided who may see it. */
@Injectable()
export class Revisions {
  constructor(private readonly files: Files) {}

  /** The content of one revision; absent: `not-found`. */
  async of(reader: Reader, revisionId: string): Promise<Revision> {
    return found(await row<Revision>(reader, REVISION, [revisionId]));
  }

  /** The bytes of a revision's file, or the part of it that a `Range` header asks for; absent: `not-found`. */
  async file(reader: Reader, revisionId: string, uploadId: string, range?: string): Promise<OpenFile> {
    const upload = found(await row<{ id: string }>(reader, UPLOAD, [revisionId, uploadId]));
    return this.files.open(reader, upload.id, range);
  }
}
