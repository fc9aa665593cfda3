import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { Live } from '#platform/live';
import { report } from '#platform/outage';
import { UnitOfWork } from '#platform/unit-of-work';
import { layOut, type Shelf } from './shelf.js';
import { ShelfDisk } from './shelf-disk.js';
import { type PublicRows, publicRows, withFiles } from './shelf-rows.js';

interface Held {
  readonly shelf: Shelf;
  /** The rows it was laid out from; null: from the disk. */
  readonly rows: string | null;
  /** The database did not answer when it was asked last. */
  away: boolean;
  /** From then on it is looked at again while it is still served; on the clock of this process. */
  stale: number;
  /** From then on nobody is answered before the database was asked: something becomes public. */
  due: number;
}

/** Milliseconds for which what was read is served without asking. */
const AGE = 2000;
/**
 * How long somebody waits for the database when there is something to serve without it: `due` where something becomes
 * public, which takes its reading and packing; `away` where the database was away before.
 */
const PATIENCE = { due: 4000, away: 600 };
export const SLUG = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * What is public, kept in this process and on its disk: served without the database, also while that is away. Whether a
 * release is out the database says, at an instant that is not before the release's own; so nobody sees one too early, one
 * that was taken back, or half of one.
 */
@Injectable()
export class Shelves {
  private readonly held = new Map<string, Held>();
  private readonly asking = new Map<string, Promise<Shelf | null>>();
  private readonly disk: ShelfDisk;
  private listening = false;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly live: Live,
    private readonly config: PortalConfig,
  ) {
    this.disk = new ShelfDisk(join(config.DATA_DIR, 'results'), config.PUBLIC_URL);
  }

  /** What an edition has published; null where there is no such edition. At once, when it is known to be true still. */
  of(slug: string): Shelf | null | Promise<Shelf | null> {
    const held = this.held.get(slug);
    const at = performance.now();
    // A demo's clock may pass the instant at any moment.
    const moved = this.config.DEMO_CLOCK && held?.due !== Infinity;
    if (!held || at >= held.due || moved) return this.asked(slug, held);
    if (at >= held.stale) {
      held.stale = at + AGE;
      void this.ask(slug).catch(() => undefined);
    }
    return held.shelf;
  }

  private async asked(slug: string, held: Held | undefined): Promise<Shelf | null> {
    const answer = this.ask(slug);
    if (!held) return answer.catch((error: unknown) => this.fromDisk(slug, error));
    const late = pause(held.away ? PATIENCE.away : PATIENCE.due, undefined, { ref: false });
    const first = await Promise.race([answer, late]).catch(() => undefined);
    if (first !== undefined) return first;
    held.away = true;
    return held.shelf;
  }

  /** One question an edition at a time, whoever waits for it. */
  private ask(slug: string): Promise<Shelf | null> {
    const running = this.asking.get(slug);
    if (running) return running;
    const asked = this.read(slug).finally(() => this.asking.delete(slug));
    this.asking.set(slug, asked);
    return asked;
  }

  private async read(slug: string): Promise<Shelf | null> {
    this.listen();
    const begun = performance.now();
    const found = await publicRows(this.unit.read, slug);
    if (!found) return null;
    const before = this.held.get(slug);
    const rows = JSON.stringify(found.releases);
    const shelf = before?.rows === rows ? before.shelf : await this.layOut(slug, found, before?.shelf);
    const due = found.next === null ? Infinity : begun + found.next;
    this.held.set(slug, { shelf, rows, away: false, stale: begun + AGE, due });
    if (before?.rows !== rows)
      await this.disk.write(shelf).catch((error: unknown) => report(error, 'published results'));
    return shelf;
  }

  private async layOut(slug: string, { name, releases }: PublicRows, before: Shelf | undefined): Promise<Shelf> {
    const known = new Map(before?.releases.map((release) => [release.id, release]));
    const whole = releases.map(async ({ files, ...release }) => {
      const shelved = known.get(release.id);
      return shelved && files > 0 && shelved.files.length === files
        ? shelved
        : withFiles(this.unit.read, slug, release);
    });
    return layOut({ slug, name, releases: await Promise.all(whole) }, this.config.PUBLIC_URL, before);
  }

  private async fromDisk(slug: string, error: unknown): Promise<Shelf | null> {
    const shelf = await this.disk.read(slug);
    if (!shelf) throw error;
    const at = performance.now();
    this.held.set(slug, { shelf, rows: null, away: true, stale: at, due: at + AGE });
    return shelf;
  }

  /** Told that something has changed, the next reader waits for the answer. */
  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    this.live.changes(['publication.releases']).subscribe(() => {
      for (const held of this.held.values()) held.due = 0;
    });
  }
}
