import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { found, refuse } from '#kernel';
import { row } from '#platform/sql';
import { Storage } from '#platform/storage';
import type { Reader } from '#platform/unit-of-work';
import { blobKey } from '../domain/blob.js';
import { type Part, partOf } from '../domain/part.js';
import type { Upload } from '../domain/upload.js';

/** A kept file, opened for reading. */
export interface OpenFile {
  stream: Readable;
  name: string;
  mediaType: string;
  /** Of the stream. */
  size: number;
  /** Which part of the whole it is, where one was asked for. */
  part?: Part & { whole: number };
}

/** Columns of `file.upload` under the names of the domain's `Upload`. */
export const UPLOAD = `SELECT id, sha256, name, media_type AS "mediaType", size, pages, seconds::float8 AS seconds, state,
  flaw, rule, person_id AS "personId", created_at AS "createdAt" FROM file.upload`;

/** Hands out kept files; whoever asks has decided who may have them. */
@Injectable()
export class Files {
  constructor(private readonly storage: Storage) {}

  /**
   * The bytes of an upload; absent: `not-found`. Held and refused ones are nobody's (`file-held`, `file-refused`); a row
   * whose bytes are gone is `unavailable`. Bytes that are not those of the hash break off before the last piece; of a part
   * that a `Range` header asks for nobody can tell.
   */
  async open(reader: Reader, uploadId: string, range?: string): Promise<OpenFile> {
    const upload = found(await this.one(reader, uploadId));
    if (upload.state === 'held') refuse('conflict', 'file-held');
    if (upload.state === 'refused') refuse('conflict', 'file-refused', { reason: upload.flaw?.code });
    const { name, mediaType, size, sha256 } = upload;
    const part = partOf(range, size);
    const bytes = await this.storage
      .open(blobKey(sha256), part ?? undefined)
      .catch(() => refuse('unavailable', 'file-lost'));
    if (part === null) return { stream: verified(bytes, sha256), name, mediaType, size };
    return { stream: bytes, name, mediaType, size: part.to - part.from + 1, part: { ...part, whole: size } };
  }

  /** What is known of an upload, whatever its state. */
  one(reader: Reader, uploadId: string): Promise<Upload | undefined> {
    return row<Upload>(reader, `${UPLOAD} WHERE id = $1`, [uploadId]);
  }
}

/** The same bytes one piece later, so that the last one goes out only when the hash is right. */
function verified(bytes: Readable, sha256: string): Readable {
  const hash = createHash('sha256');
  let kept: Buffer | null = null;
  const gate = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const ready = kept;
      kept = chunk;
      done(null, ready);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, kept);
      else done(new Error(`the kept bytes are not those of ${sha256}`));
    },
  });
  bytes.on('error', (error) => gate.destroy(error));
  gate.on('close', () => bytes.destroy());
  return bytes.pipe(gate);
}
