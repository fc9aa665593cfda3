import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { newId } from '#platform/chance';
import { PortalConfig } from '#platform/config';
import { Storage } from '#platform/storage';
import { paperKey } from '../../domain/certificate/paper-key.js';

/** Where printed certificates lie. */
@Injectable()
export class PaperShelf {
  constructor(
    private readonly config: PortalConfig,
    private readonly storage: Storage,
  ) {}

  async put(certificateId: string, bytes: Uint8Array): Promise<void> {
    const folder = join(this.config.DATA_DIR, 'certificates-printed');
    await mkdir(folder, { recursive: true });
    const path = join(folder, newId());
    try {
      await writeFile(path, bytes);
      await this.storage.keep(path, paperKey(certificateId));
    } finally {
      await rm(path, { force: true });
    }
  }
}
