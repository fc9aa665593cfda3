import { copyFile, link, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Kept, type LocalCopy, Storage } from './storage.js';
import { codeOf } from './sql-state.js';

/** Objects are files below a folder. */
export class DiskStorage extends Storage {
  constructor(private readonly root: string) {
    super();
  }

  async keep(path: string, key: string): Promise<void> {
    const place = join(this.root, key);
    try {
      await named(path, place);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      await mkdir(dirname(place), { recursive: true });
      await named(path, place);
    }
    await syncFolder(dirname(place));
  }

  async open(key: string, range?: { from: number; to: number }): Promise<Readable> {
    const handle = await open(join(this.root, key), 'r');
    return handle.createReadStream(range ? { start: range.from, end: range.to } : {});
  }

  async local(key: string): Promise<LocalCopy> {
    const path = join(this.root, key);
    await stat(path);
    return { path, release: async () => undefined };
  }

  async remove(key: string): Promise<void> {
    await rm(join(this.root, key), { force: true });
  }

  async *list(prefix: string): AsyncIterable<Kept> {
    const folder = join(this.root, prefix);
    for (const one of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const key = `${prefix}${one.name}`;
      if (one.isDirectory()) yield* this.list(`${key}/`);
      else {
        const facts = await stat(join(this.root, key)).catch(() => null);
        if (facts) yield { key, at: facts.mtime };
      }
    }
  }
}

/** A second name for the same bytes; where they lie already, they count as written now, so that no sweep takes them. */
async function named(path: string, place: string): Promise<void> {
  try {
    await link(path, place);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') await utimes(place, new Date(), new Date());
    else if (code === 'EXDEV' || code === 'EPERM') await copied(path, place);
    else throw error;
  }
}

/** For file systems without second names: beside its place first, so that nobody finds half of it. */
async function copied(path: string, place: string): Promise<void> {
  const half = `${place}.half`;
  await copyFile(path, half);
  const handle = await open(half, 'r+');
  await handle.sync();
  await handle.close();
  await rename(half, place);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
