import { join } from 'node:path';
import pg from 'pg';
import { PlainError } from '../plain-error.mjs';
import { startPostgres } from '../postgres/start.mjs';
import { ROOT } from '../root.mjs';
import { connect } from './connect.mjs';

const NAME = 'portal';
const LOCK = 771_000;

/**
 * The database to serve on: the one of DATABASE_URL, or the embedded one.
 * @returns {{ url: string, embedded: boolean, folder?: string, close: () => Promise<void>, over: Promise<never> }}
 *   over fails when the embedded one ends by itself
 */
export async function openDatabase(given, signal) {
  return given.DATABASE_URL ? foreign(given.DATABASE_URL) : embedded(signal);
}

async function foreign(url) {
  const client = await connect(url);
  await client.end();
  return { url, embedded: false, close: async () => undefined, over: new Promise(() => undefined) };
}

async function embedded(signal) {
  const postgres = await startPostgres(join(ROOT, '.data'));
  const client = new pg.Client({ connectionString: postgres.url, application_name: 'npm start' });
  const over = new Promise((_, reject) => client.once('end', () => reject(new PlainError('PostgreSQL ended by itself.'))));
  over.catch(() => undefined);
  client.on('error', () => undefined);
  await client.connect();
  await beTheOnly(client);
  try {
    signal.throwIfAborted();
    await makeDatabase(client);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const url = postgres.url.replace(/postgres$/, NAME);
  return { url, embedded: true, folder: postgres.folder, close: postgres.stop, over };
}

/** The lock goes with our connection, however we end; who finds it taken leaves everything to its holder. */
async function beTheOnly(client) {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
  if (!rows[0].mine) throw new PlainError(`Another npm start is running in ${ROOT}: stop that one first.`);
}

async function makeDatabase(client) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
}
