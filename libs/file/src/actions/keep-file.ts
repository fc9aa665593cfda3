import { mkdir, readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { PortalConfig } from '#platform/config';
import type { Tx } from '#platform/unit-of-work';
import { incomingFolder } from '../domain/blob.js';
import { agreedMediaType } from '../domain/media-type.js';
import { cleanFileName } from '../domain/name.js';
import { lookAtPdf } from '../domain/pdf.js';
import type { FileRule, IncomingFile, ReceivedFile, Upload } from '../domain/upload.js';
import { UploadEntity } from '../tables/upload.entity.js';
import { discard, settle, write } from './disk.js';

const BLOB = `INSERT INTO file.blob (sha256, size, media_type, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (sha256) DO NOTHING`;

/** Takes a file in, in two steps. Who may, and what the file is for, is the caller's affair. */
@Injectable()
export class KeepFile {
  constructor(private readonly config: PortalConfig) {}

  /**
   * First step: the bytes arrive and are checked. Never inside a transaction, because a slow client would hold a
   * connection and the retry of a transaction cannot read a stream twice.
   */
  async receive(incoming: IncomingFile, rule: FileRule): Promise<ReceivedFile> {
    const folder = incomingFolder(this.config.DATA_DIR);
    await mkdir(folder, { recursive: true });
    const { path, sha256, size } = await write(folder, incoming.stream, rule.maxBytes);
    try {
      const name = cleanFileName(incoming.name);
      const type = await fileTypeFromFile(path);
      const mediaType = agreedMediaType(type?.mime, incoming.mediaType, name, rule.mediaTypes);
      const pages = mediaType === 'application/pdf' ? await checkPdf(path, rule) : null;
      await settle(path, this.config.DATA_DIR, sha256);
      return { sha256, name, mediaType, size, pages };
    } finally {
      await discard(path);
    }
  }

  /** Second step: the received bytes get an owner and a name. */
  async within(tx: Tx, actor: Actor, file: ReceivedFile): Promise<Upload> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const createdAt = await now(tx);
    await tx.query(BLOB, [file.sha256, file.size, file.mediaType, createdAt]);
    const upload: Upload = { ...file, id: newId(), personId, createdAt };
    await tx.insert(UploadEntity, upload);
    return upload;
  }
}

async function checkPdf(path: string, { maxPages }: FileRule): Promise<number | null> {
  const { pages, active, encrypted } = lookAtPdf(await readFile(path));
  if (encrypted) refuse('invalid', 'file-encrypted');
  if (active) refuse('invalid', 'file-active-content');
  if (maxPages !== null && pages !== null && pages > maxPages) {
    refuse('invalid', 'file-too-many-pages', { pages, maxPages });
  }
  return pages;
}
