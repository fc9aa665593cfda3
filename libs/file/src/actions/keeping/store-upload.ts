import { Injectable } from '@nestjs/common';
import { now } from '#platform/clock';
import { JobQueue } from '#platform/jobs';
import type { Tx } from '#platform/unit-of-work';
import type { ReceivedFile, Upload } from '../../domain/upload.js';
import { INSPECTION } from '../inspection/inspect-upload.js';

/** The bytes and their upload in one statement: a file is taken in while many others are. */
const STORE = `WITH blob AS (INSERT INTO file.blob (sha256, size, created_at) VALUES ($2, $3, $9)
    ON CONFLICT (sha256) DO NOTHING)
  INSERT INTO file.upload (id, sha256, size, name, media_type, pages, seconds, person_id, created_at, state, rule,
    inspected_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN $10 = 'passed' THEN $9 END)`;

/** Gives received bytes an owner and a name; what is held is looked into after the commit. */
@Injectable()
export class StoreUpload {
  constructor(private readonly jobs: JobQueue) {}

  async within(tx: Tx, file: ReceivedFile & Pick<Upload, 'id' | 'personId'>): Promise<Upload> {
    const createdAt = await now(tx);
    const { id, sha256, size, name, mediaType, pages, seconds, personId, state, rule } = file;
    const values = [id, sha256, size, name, mediaType, pages, seconds, personId, createdAt, state, rule];
    const stored = tx.query(STORE, values);
    const enqueued = state === 'held' ? this.jobs.enqueue(tx, INSPECTION, { uploadId: id }) : undefined;
    await Promise.all([stored, enqueued]);
    return { ...file, createdAt, flaw: null };
  }
}
