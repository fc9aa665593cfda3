import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../tools/postgres/start.mjs';
import { ROOT } from '../tools/root.mjs';
import { makeTemplate } from './template.mjs';

const USERS = 771_001;
const FLAGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
  'max_wal_size=4GB',
];

/**
 * The throw-away PostgreSQL of this checkout, its template database `tmpl` migrated to the sources. Several test runs
 * may use it at once, each holding a shared lock as long as its process lives; the last to leave stops it. What killed
 * runs left behind is reused and swept.
 * @returns {{ url: string, leave: () => Promise<void> }}
 */
export async function enterDatabase() {
  const database = await occupy();
  try {
    await makeTemplate(database.client, database.url);
  } catch (error) {
    await database.leave();
    throw error;
  }
  return database;
}

/** Stops what an interrupted run has left behind, unless another run uses it. */
export async function abandonDatabase() {
  await (await occupy()).leave();
}

async function occupy() {
  for (let attempt = 1; ; attempt++) {
    const postgres = await startPostgres(join(ROOT, '.test'), { flags: FLAGS, keep: false });
    const client = await enter(postgres.url).catch((error) => {
      if (attempt === 5) throw error;
    });
    if (client) return { client, url: postgres.url, leave: () => quit(client, postgres) };
    await wait(200);
  }
}

/** Fails when the last of the others is stopping it just now. */
async function enter(url) {
  const client = new pg.Client({ connectionString: url, application_name: 'test run' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS first', [USERS]);
  if (rows[0].first) await sweep(client);
  await client.query('SELECT pg_advisory_lock_shared($1)', [USERS]);
  if (rows[0].first) await client.query('SELECT pg_advisory_unlock($1)', [USERS]);
  return client;
}

/** Databases of test files whose run was killed. */
async function sweep(client) {
  const { rows } = await client.query(
    `SELECT datname FROM pg_database WHERE datname NOT IN ('postgres', 'tmpl') AND NOT datistemplate`,
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
}

async function quit(client, postgres) {
  await client.query('SELECT pg_advisory_unlock_shared($1)', [USERS]);
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS last', [USERS]);
  if (rows[0].last) await postgres.stop();
  await client.end().catch(() => undefined);
}
