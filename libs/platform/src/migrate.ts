import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { PgBoss } from 'pg-boss';
import { ROOT } from './root.js';

const FOLDER = join(ROOT, 'database/migrations');
const LOCK = [0x706f, 0x7274];

/** A class TypeORM can run, made from one SQL file; its name carries the order as TypeORM wants it, in 13 digits. */
function migrationOf(file: string): new () => MigrationInterface {
  const [, number = '', topic] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
  if (!topic) throw new Error(`database/migrations/${file}: the name must be like 0001-topic.sql`);
  const sql = readFileSync(join(FOLDER, file), 'utf8');
  return class implements MigrationInterface {
    readonly name = `${topic}${number.padStart(13, '0')}`;
    up(runner: QueryRunner): Promise<void> {
      return runner.query(sql) as Promise<void>;
    }
    down(): Promise<void> {
      return Promise.reject(new Error('Migrations go forward only'));
    }
  };
}

/** All migrations of this version, in order. */
export function migrations(): (new () => MigrationInterface)[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).sort().map(migrationOf);
}

/** A connection as the owner, for migrating. */
function owner(url: string): DataSource {
  return new DataSource({ type: 'postgres', url, installExtensions: false, migrations: migrations(), migrationsTableName: 'migration' });
}

/**
 * Brings a database to this version: ours, then the queue's, then what portal_app may do. One instance at a time
 * (advisory lock); the others wait and find nothing to do.
 * @returns names of the migrations that ran
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await owner(url).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1, $2)', LOCK);
    await refuseNewer(source);
    const done = await source.runMigrations({ transaction: 'each' });
    await migrateQueue(url);
    await runner.query(readFileSync(join(ROOT, 'database/grants.sql'), 'utf8'));
    return done.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1, $2)', LOCK).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

async function migrateQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', supervise: false, schedule: false, max: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

/** Thrown when a database does not fit this version of the portal. */
export class SchemaError extends Error {}

/** Refuses to serve on a database that lacks migrations of this version or has ones it does not know. */
export async function checkSchema(url: string): Promise<void> {
  const source = await owner(url).initialize();
  try {
    await refuseNewer(source);
    if (await source.showMigrations()) throw new SchemaError('The database is older than this portal: run the migrations first.');
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const known = new Set(migrations().map((one) => new one().name));
  const table = (await source.query(`SELECT to_regclass('public.migration') AS it`)) as [{ it: string | null }];
  if (!table[0].it) return;
  const done = (await source.query('SELECT name FROM public.migration ORDER BY name')) as { name: string }[];
  const strange = done.find(({ name }) => !known.has(name));
  if (strange) throw new SchemaError(`The database is newer than this portal: it knows the migration ${strange.name}.`);
}
