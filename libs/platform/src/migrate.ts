import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { PgBoss } from 'pg-boss';
import { isLocked } from './database-lock.js';
import { isAway, isGiven, report } from './outage.js';
import { ROOT } from './root.js';

const FOLDER = join(ROOT, 'database/migrations');
const LOCK = [0x706f, 0x7274];
const MEND = 'run the migrations first';

type Migration = new () => MigrationInterface & { readonly name: string };

/** A class TypeORM can run, made from one SQL file; its name carries the order as TypeORM wants it, in 13 digits. */
function migrationOf(file: string): Migration {
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
export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map(migrationOf);
}

/** Thrown when a database does not fit this version of the portal. */
export class SchemaError extends Error {}

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
    if (await nothingToDo(source)) return [];
    const done = await source.runMigrations({ transaction: 'each' });
    await openQueue(url, true);
    await runner.query(readFileSync(join(ROOT, 'database/grants.sql'), 'utf8'));
    return done.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1, $2)', LOCK).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

/** A portal that was given to another place is as it was. */
async function nothingToDo(source: DataSource): Promise<boolean> {
  const { missing } = await standing(source);
  if (!(await isLocked(source))) return false;
  if (missing.length > 0) throw new SchemaError('This portal was given to another place: migrate it when it is back.');
  return true;
}

/** Refuses to serve on a database that lacks migrations of this version or has ones it does not know; writes nothing. */
export async function checkSchema(url: string): Promise<void> {
  const source = await owner(url).initialize();
  try {
    const { missing } = await standing(source);
    if (missing.length > 0) throw new SchemaError(`The database is older than this portal: ${MEND}.`);
  } finally {
    await source.destroy();
  }
  await openQueue(url, false).catch((error: unknown) => {
    if (isAway(error)) throw error;
    throw new SchemaError(`The database's job queue does not fit this portal: ${MEND}.`, { cause: error });
  });
}

/** Brings pg-boss's own schema to its version; or, without `mayMigrate`, fails when it is of another. */
async function openQueue(url: string, mayMigrate: boolean): Promise<void> {
  const quiet = { createSchema: mayMigrate, supervise: false, schedule: false, max: 1 };
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', migrate: mayMigrate, ...quiet });
  // It puts itself on a list, which it cannot where the portal was given to another place.
  boss.on('error', (error) => isGiven(error) || report(error, 'the queue'));
  try {
    await boss.start();
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** A connection as the owner, for migrating. */
function owner(url: string): DataSource {
  const names = { migrations: migrations(), migrationsTableName: 'migration' };
  return new DataSource({
    type: 'postgres',
    url,
    installExtensions: false,
    connectTimeoutMS: 8000,
    logging: false,
    ...names,
  });
}

/** Which migrations a database lacks. @throws SchemaError when it has some that this version does not know */
async function standing(source: DataSource): Promise<{ missing: string[] }> {
  const known = migrations().map((one) => new one().name);
  const [table] = await source.query<[{ it: string | null }]>(`SELECT to_regclass('public.migration') AS it`);
  const done = table.it ? await source.query<{ name: string }[]>('SELECT name FROM public.migration ORDER BY id') : [];
  const strange = done.find(({ name }) => !known.includes(name));
  if (strange) throw new SchemaError(`The database is newer than this portal: it knows the migration ${strange.name}.`);
  return { missing: known.filter((name) => !done.some((one) => one.name === name)) };
}
