import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { Storage } from '#platform/storage';
import type { Tx } from '#platform/unit-of-work';
import { blobKey, incomingFolder } from '../../domain/blob.js';
import { claimedMediaType } from '../../domain/media-type.js';
import { cleanFileName } from '../../domain/name.js';
import type { FileRule, IncomingFile, ReceivedFile, Upload } from '../../domain/upload.js';
import { discard, write } from '../arrival/disk.js';
import { inspectFile } from '../inspection/inspect-file.js';
import { StoreUpload } from './store-upload.js';

/** Takes a file in, in two steps. Who may, and what the file is for, is the caller's affair. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly config: PortalConfig,
    private readonly storage: Storage,
    private readonly store: StoreUpload,
  ) {}

  /**
   * First step: the bytes arrive and are looked into at once, all but the scan for malware. Never inside a transaction,
   * because a slow client would hold a connection and the retry of a transaction cannot read a stream twice.
   */
  async receive(incoming: IncomingFile, rule: FileRule): Promise<ReceivedFile> {
    const folder = incomingFolder(this.config.DATA_DIR);
    await mkdir(folder, { recursive: true });
    const { path, sha256, size } = await write(join(folder, newId()), incoming.stream, rule.maxBytes);
    try {
      const name = cleanFileName(incoming.name);
      const mediaType = claimedMediaType(incoming.mediaType, name, rule.mediaTypes);
      const facts = await inspectFile({ path, size, name, mediaType }, rule);
      await this.storage.keep(path, blobKey(sha256));
      const state = this.config.CLAMD_URL === null ? 'passed' : 'held';
      return { sha256, name, mediaType, size, ...facts, state, rule };
    } finally {
      await discard(path);
    }
  }

  /** Second step: the received bytes get an owner and a name. */
  async within(tx: Tx, actor: Actor, file: ReceivedFile): Promise<Upload> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    return this.store.within(tx, { ...file, id: newId(), personId });
  }
}
