import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { found, refuse } from '#kernel';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { blobPath } from '../domain/blob.js';
import type { Upload } from '../domain/upload.js';

/** A kept file, opened for reading. */
export interface OpenFile {
  stream: Readable;
  name: string;
  mediaType: string;
  size: number;
}

const UPLOAD = `SELECT id, sha256, name, media_type AS "mediaType", size, pages, person_id AS "personId",
  created_at AS "createdAt" FROM file.upload WHERE id = $1`;

/** Hands out kept files; whoever asks has decided who may have them. */
@Injectable()
export class Files {
  constructor(private readonly config: PortalConfig) {}

  /** The bytes of an upload; absent: `not-found`. A row whose bytes are gone is `unavailable`. */
  async open(reader: Reader, uploadId: string): Promise<OpenFile> {
    const upload = found(await row<Upload>(reader, UPLOAD, [uploadId]));
    const path = blobPath(this.config.DATA_DIR, upload.sha256);
    const handle = await open(path, 'r').catch(() => refuse('unavailable', 'file-lost'));
    const { name, mediaType, size } = upload;
    return { stream: handle.createReadStream(), name, mediaType, size };
  }
}
