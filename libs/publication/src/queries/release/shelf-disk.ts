import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Localised } from '#kernel';
import type { ListedRelease } from '../../domain/release/release-json.js';
import { layOut, type Shelf } from './shelf.js';

interface Written {
  readonly name: Localised;
  readonly releases: readonly (ListedRelease & { files: { name: string; type: string }[] })[];
}

/** Keeps what is public on this machine's disk: a folder an edition, which a web server could serve too. */
export class ShelfDisk {
  constructor(
    private readonly root: string,
    private readonly origin: string,
  ) {}

  /** Its list comes last and in one piece, so that nobody ever reads one whose files are not there. */
  async write(shelf: Shelf): Promise<void> {
    const { slug, name, releases, files } = shelf;
    const kept = releases.flatMap((release) =>
      release.files.map((file) => ({ path: `${release.no}/${file.name}`, bytes: file.bytes })),
    );
    const beside = [...files].filter(([, file]) => !file.immutable);
    for (const { path, bytes } of kept) await this.put(join(slug, path), bytes);
    for (const [path, { plain }] of beside) await this.put(join(slug, path), plain.bytes);
    const lines = releases.map((release) => ({
      ...release,
      files: release.files.map((file) => ({ name: file.name, type: file.type })),
    }));
    await this.put(join(slug, 'shelf.json'), JSON.stringify({ name, releases: lines } satisfies Written));
  }

  /** What was written last; null where nothing was. */
  async read(slug: string): Promise<Shelf | null> {
    const text = await readFile(join(this.root, slug, 'shelf.json'), 'utf8').catch(() => null);
    if (text === null) return null;
    const { name, releases } = JSON.parse(text) as Written;
    const whole = releases.map(async (release) => ({
      ...release,
      files: await Promise.all(
        release.files.map(async (file) => ({
          ...file,
          bytes: await readFile(join(this.root, slug, String(release.no), file.name)),
        })),
      ),
    }));
    return layOut({ slug, name, releases: await Promise.all(whole) }, this.origin);
  }

  private async put(path: string, content: Buffer | string): Promise<void> {
    const place = join(this.root, path);
    await mkdir(dirname(place), { recursive: true });
    const half = `${place}.${process.pid}.half`;
    await writeFile(half, content);
    await rename(half, place);
  }
}
