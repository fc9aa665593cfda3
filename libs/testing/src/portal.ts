import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Actor, SYSTEM } from '#kernel';
import { loadConfig, type PortalConfig } from '#platform/config';
import { PlatformModule } from '#platform/platform.module';
import { createPortal } from '#platform/portal';
import { appRole } from '#platform/role';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { DataSource } from 'typeorm';
import { Client } from './client.js';
import { freshDatabase } from './fresh-database.js';
import { makeActor, type WantedActor } from './make-actor.js';
import { countStatements } from './statements.js';

@Module({})
class SpecModule {}

/** A running portal of a few contexts on a database of its own. */
export class Portal {
  private readonly cookies = new Map<Actor, string>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly base: string,
    readonly config: PortalConfig,
    private readonly close: () => Promise<void>,
  ) {}

  /** Reads the database, as the application's role. */
  get db(): Reader {
    return this.app.get(UnitOfWork).read;
  }

  get unit(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  get system(): Actor {
    return SYSTEM;
  }

  get visitor(): Client {
    return new Client(this.base);
  }

  /** A signed-in person with the seats asked for; staff have passed their second factor. */
  async actor(wanted: WantedActor = {}): Promise<Actor> {
    const { actor, cookie } = await makeActor(this.app.get(DataSource), wanted);
    this.cookies.set(actor, this.config.secure ? `__Host-${cookie}` : cookie);
    return actor;
  }

  /** Speaks as an actor that `actor()` made. */
  as(actor: Actor): Client {
    const cookie = this.cookies.get(actor);
    if (!cookie) throw new Error('as() speaks only for actors that actor() made');
    return new Client(this.base, { cookie });
  }

  get<T>(provider: Type<T>): T {
    return this.app.get(provider, { strict: false });
  }

  /** SQL statements that the application sends during `work`. */
  async counting(work: () => Promise<unknown>): Promise<number> {
    // What was caused before asks the database too, at a moment of its own.
    await this.drain();
    return countStatements(this.app.get(DataSource), work);
  }

  /** Waits until every job and reaction caused so far is done, but for those that are to begin later. */
  async drain(): Promise<void> {
    const sql = `SELECT count(*)::int AS left FROM pgboss.job
      WHERE state IN ('created', 'retry', 'active') AND name NOT LIKE 'every.%' AND name NOT LIKE '\\_\\_%'
        AND NOT (state = 'created' AND start_after > clock_timestamp())`;
    const until = performance.now() + 20_000;
    for (;;) {
      const [{ left }] = (await this.db.query(sql)) as [{ left: number }];
      if (left === 0) return;
      if (performance.now() > until) throw new Error(`${left} jobs were not done within 20 s`);
      await pause(20);
    }
  }

  stop(): Promise<void> {
    return this.close();
  }
}

/**
 * Starts the contexts' modules (and what they import) for a spec; stop it in `afterAll`. With a DATABASE_URL in the
 * environment it is one more instance on that database.
 */
export async function startPortal(
  modules: (Type | DynamicModule)[],
  environment: Record<string, string> = {},
): Promise<Portal> {
  const database = environment.DATABASE_URL ? undefined : await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'portal-spec-'));
  const config = loadConfig({ ...specEnvironment(folder), DATABASE_URL: database?.url, ...environment });
  const role = await appRole(config.DATABASE_URL);
  const root: DynamicModule = { module: SpecModule, imports: [PlatformModule.of(config, role), ...modules] };
  const app = await createPortal(root, config);
  await app.listen(0, '127.0.0.1');
  const base = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/api`;
  return new Portal(app, base, config, async () => {
    await app.close();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
}

function specEnvironment(folder: string): Record<string, string> {
  return {
    DATA_DIR: folder,
    PORTAL_ENV: 'test',
    PORT: '0',
    DEMO_CLOCK: '1',
    OUTBOX_VISIBLE: '1',
    LOG_LEVEL: 'silent',
    LIMITS_SCALE: '1000',
    SECRET_KEY: '7'.repeat(64),
    DATABASE_CONNECTIONS: '6',
  };
}
