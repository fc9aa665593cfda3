import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { rows } from '#platform/sql';
import { Storage } from '#platform/storage';
import { UnitOfWork } from '#platform/unit-of-work';
import { FILES, hashOf, incomingFolder } from '../../domain/blob.js';
import { discard } from './disk.js';

const DAY = 86_400_000;
const BATCH = 500;
const EXPIRED = 'DELETE FROM file.arrival WHERE expires_at < clock_timestamp()';
const WAITING = 'SELECT id FROM file.arrival';
const NAMED = 'SELECT sha256 FROM file.blob WHERE sha256 = ANY($1)';

/** Removes what nobody will finish and bytes that nobody names; by the store's own clock, which alone knows their age. */
@Injectable()
export class ClearIncoming {
  constructor(
    private readonly config: PortalConfig,
    private readonly unit: UnitOfWork,
    private readonly storage: Storage,
  ) {}

  async run(): Promise<void> {
    await this.unit.run((tx) => tx.query(EXPIRED));
    await this.clearHalves();
    await this.clearOrphans();
  }

  /** Half uploads: expired ones, and what a crash left of those that came in one piece. */
  private async clearHalves(): Promise<void> {
    const waiting = new Set((await rows<{ id: string }>(this.unit.read, WAITING)).map(({ id }) => id));
    const folder = incomingFolder(this.config.DATA_DIR);
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => null);
      if (facts && !waiting.has(name) && Date.now() - facts.mtimeMs > DAY) await discard(path);
    }
  }

  /** Whole files whose transaction failed after they were kept. */
  private async clearOrphans(): Promise<void> {
    const old = new Map<string, string>();
    for await (const { key, at } of this.storage.list(FILES)) {
      const hash = hashOf(key);
      if (hash !== null && Date.now() - at.getTime() > DAY) old.set(hash, key);
      if (old.size === BATCH) await this.clearUnnamed(old);
    }
    await this.clearUnnamed(old);
  }

  private async clearUnnamed(old: Map<string, string>): Promise<void> {
    const named = await rows<{ sha256: string }>(this.unit.read, NAMED, [[...old.keys()]]);
    for (const { sha256 } of named) old.delete(sha256);
    for (const key of old.values()) await this.storage.remove(key);
    old.clear();
  }
}
