import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { incomingFolder } from '../domain/blob.js';
import { discard } from './disk.js';

const DAY = 86_400_000;

/** Removes what a crash left half uploaded; by the disk's own clock, because only the disk knows these files. */
@Injectable()
export class ClearIncoming {
  constructor(private readonly config: PortalConfig) {}

  async run(): Promise<void> {
    const folder = incomingFolder(this.config.DATA_DIR);
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => null);
      if (facts && Date.now() - facts.mtimeMs > DAY) await discard(path);
    }
  }
}
