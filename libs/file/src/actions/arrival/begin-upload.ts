import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import type { Announcement, Arrival } from '../../domain/arrival.js';
import { incomingFolder } from '../../domain/blob.js';
import { claimedMediaType } from '../../domain/media-type.js';
import { cleanFileName } from '../../domain/name.js';
import type { Upload } from '../../domain/upload.js';
import { append, discard, write } from './disk.js';
import { FinishUpload } from './finish-upload.js';
import { Purposes } from './purpose.js';

/** What came with the announcement: none of the bytes, some, or all of them. `length` in bytes. */
export interface FirstPiece {
  stream: Readable;
  length: number;
}

/** An upload that was let in: finished at once, or waiting at `offset` for the rest. */
export interface Begun {
  arrival: Arrival;
  offset: number;
  upload: Upload | null;
  /** Until when the rest may come. */
  expiresAt: Date | null;
}

/** Somebody announces a file. Who may, and by which rule, is decided before a byte is read. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly config: PortalConfig,
    private readonly purposes: Purposes,
    private readonly finish: FinishUpload,
  ) {}

  async run(actor: Actor, announced: Announcement, first: FirstPiece): Promise<Begun> {
    const arrival = await this.admitted(actor, announced);
    const folder = incomingFolder(this.config.DATA_DIR);
    await mkdir(folder, { recursive: true });
    const path = join(folder, arrival.id);
    if (first.length === arrival.size) return this.atOnce(actor, arrival, path, first.stream);
    const expiresAt = await this.finish.expect(arrival);
    const offset = first.length > 0 ? await append(path, first.stream) : 0;
    return { arrival, offset, upload: null, expiresAt };
  }

  private async admitted(actor: Actor, announced: Announcement): Promise<Arrival> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const { rule, at } = await this.purposes.of(announced.purpose).admit(actor, announced.target);
    const { maxBytes } = rule;
    if (announced.size > maxBytes) refuse('too-large', 'file-too-large', { maxBytes });
    if (announced.size <= 0) refuse('invalid', 'file-empty');
    const name = cleanFileName(announced.name);
    const mediaType = claimedMediaType(announced.mediaType, name, rule.mediaTypes);
    return { ...announced, id: newId(), personId, name, mediaType, rule, createdAt: at };
  }

  /** All bytes came along: nothing has to be remembered in between. */
  private async atOnce(actor: Actor, arrival: Arrival, path: string, stream: Readable): Promise<Begun> {
    const written = await write(path, stream, arrival.size);
    try {
      if (written.size !== arrival.size) refuse('malformed', 'file-interrupted');
      const upload = await this.finish.kept(actor, arrival, written);
      return { arrival, offset: written.size, upload, expiresAt: null };
    } finally {
      await discard(path);
    }
  }
}
