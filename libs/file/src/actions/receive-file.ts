import { mkdir, readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { refuse } from '#kernel';
import { PortalConfig } from '#platform/config';
import { incomingFolder } from '../domain/blob.js';
import { agreedMediaType } from '../domain/media-type.js';
import { cleanFileName } from '../domain/name.js';
import { lookAtPdf } from '../domain/pdf.js';
import type { FileRule, IncomingFile, ReceivedFile } from '../domain/upload.js';
import { discard, settle, write } from './disk.js';

/**
 * Takes a file's bytes in and checks them. Never inside a transaction: a slow client would hold a connection, and the
 * retry of a transaction cannot read a stream twice. `KeepFile` then gives the bytes an owner.
 */
@Injectable()
export class ReceiveFile {
  constructor(private readonly config: PortalConfig) {}

  async run(incoming: IncomingFile, rule: FileRule): Promise<ReceivedFile> {
    const folder = incomingFolder(this.config.DATA_DIR);
    await mkdir(folder, { recursive: true });
    const written = await write(folder, incoming.stream, rule.maxBytes);
    try {
      const name = cleanFileName(incoming.name);
      const type = await fileTypeFromFile(written.path);
      const mediaType = agreedMediaType(type?.mime, incoming.mediaType, name, rule.mediaTypes);
      const pages = mediaType === 'application/pdf' ? await checkPdf(written.path, rule) : null;
      await settle(written.path, this.config.DATA_DIR, written.sha256);
      return { sha256: written.sha256, name, mediaType, size: written.size, pages };
    } finally {
      await discard(written.path);
    }
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
