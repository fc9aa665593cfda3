import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataStore, Upload } from '@tus/server';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { incomingFolder } from '../../domain/blob.js';
import { append, discard, sizeOf } from './disk.js';
import { FinishUpload } from './finish-upload.js';

const HOUR = 3_600_000;
/** How long an upload may take, as its table says too. */
const EXPIRATION = 72 * HOUR;
const KNOWN = `SELECT size::int, expires_at AS "expiresAt", NULL::int AS offset FROM file.arrival WHERE id = $1
  UNION ALL SELECT size, NULL, size FROM file.upload WHERE id = $1`;

interface Known {
  size: number;
  expiresAt: Date | null;
  /** Null while the disk knows it. */
  offset: number | null;
}

/** What the tus server asks about uploads in pieces: their rows are ours, their offset is the length of their file. */
@Injectable()
export class ArrivalStore extends DataStore {
  constructor(
    private readonly config: PortalConfig,
    private readonly unit: UnitOfWork,
    private readonly finish: FinishUpload,
  ) {
    super();
    this.extensions = ['creation', 'creation-with-upload', 'expiration', 'termination'];
  }

  pathOf(id: string): string {
    return join(incomingFolder(this.config.DATA_DIR), id);
  }

  override async getUpload(id: string): Promise<Upload> {
    const known = found(await row<Known>(this.unit.read, KNOWN, [id]));
    const { size, expiresAt } = known;
    const offset = known.offset ?? (await sizeOf(this.pathOf(id)));
    const begun = expiresAt ? { creation_date: new Date(expiresAt.getTime() - EXPIRATION).toISOString() } : {};
    return new Upload({ id, size, offset, ...begun });
  }

  /** The pieces stay when the line is cut, up to where it was. */
  override async write(stream: Readable, id: string, _offset: number): Promise<number> {
    return append(this.pathOf(id), stream);
  }

  override async remove(id: string): Promise<void> {
    await this.finish.forget(id);
    await discard(this.pathOf(id));
  }

  override getExpiration(): number {
    return EXPIRATION;
  }
}
