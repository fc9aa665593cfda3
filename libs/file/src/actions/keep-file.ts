import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { ReceivedFile, Upload } from '../domain/upload.js';
import { UploadEntity } from '../tables/upload.entity.js';

const BLOB = `INSERT INTO file.blob (sha256, size, media_type, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (sha256) DO NOTHING`;

/** Gives received bytes an owner and a name. Who may is the caller's affair, and so is what the upload is for. */
@Injectable()
export class KeepFile {
  async within(tx: Tx, actor: Actor, file: ReceivedFile): Promise<Upload> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const createdAt = await now(tx);
    await tx.query(BLOB, [file.sha256, file.size, file.mediaType, createdAt]);
    const upload: Upload = { ...file, id: newId(), personId, createdAt };
    await tx.insert(UploadEntity, upload);
    return upload;
  }
}
