import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { copiesFolder } from '../queries/judge-copies.js';

const DAY = 86_400_000;

/** Removes the copies that judges opened on earlier days; they are made again when somebody asks. */
@Injectable()
export class ClearCopies {
  constructor(private readonly config: PortalConfig) {}

  /** By real time, as the disk keeps it. */
  async run(now = Date.now()): Promise<void> {
    const folder = copiesFolder(this.config.DATA_DIR);
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs > DAY) await rm(path, { force: true });
    }
  }
}
