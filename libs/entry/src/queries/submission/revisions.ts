import { Injectable } from '@nestjs/common';
import { Files, type OpenFile } from '#file';
import { found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RevisionContent } from '../../domain/revision.js';

/** A frozen submit. */
export interface Revision {
  id: string;
  entryId: string;
  no: number;
  content: RevisionContent;
  contentHash: string;
  frozenAt: Date;
}

const REVISION = `SELECT id, entry_id AS "entryId", no, content, content_hash AS "contentHash", frozen_at AS "frozenAt"
  FROM entry.revision WHERE id = $1`;
const UPLOAD = `SELECT d->>'uploadId' AS id FROM entry.revision r, jsonb_array_elements(r.content->'documents') d
  WHERE r.id = $1 AND d->>'kind' = $2`;

/** What was handed in, for those who judge it; whoever asks has decided who may see it. */
@Injectable()
export class Revisions {
  constructor(private readonly files: Files) {}

  /** The content of one revision; absent: `not-found`. */
  async of(reader: Reader, revisionId: string): Promise<Revision> {
    return found(await row<Revision>(reader, REVISION, [revisionId]));
  }

  /** The bytes of a revision's document; absent: `not-found`. */
  async document(reader: Reader, revisionId: string, kind: string): Promise<OpenFile> {
    const upload = found(await row<{ id: string }>(reader, UPLOAD, [revisionId, kind]));
    return this.files.open(reader, upload.id);
  }
}
