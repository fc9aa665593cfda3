import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Reader } from './unit-of-work.js';

const LOCKED = `SELECT EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
  WHERE d.datname = current_database() AND s.setrole = 0
    AND 'default_transaction_read_only=on' = ANY (s.setconfig)) AS locked`;
/** Who came before the setting may not have heard of it. */
const EARLIER = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = $1 AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND backend_start <= $2`;
const EVERYBODY = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ANY ($1)';
const [LOOKS, LOOK] = [3, 300];

/** Does the work over a connection of the owner, for what the application may not do. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name of the database that a URL leads to. */
export function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The same server's other database. */
function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Whether the database can only be read. */
export async function isLocked(reader: Reader): Promise<boolean> {
  const found = (await reader.query(LOCKED)) as [{ locked: boolean }];
  return found[0].locked;
}

/** Whether the portal of this database was given to another place. */
export function isGivenAway(url: string): Promise<boolean> {
  return asOwner(url, (client) => isLocked(readerOf(client)));
}

/** Reads over a connection of one's own. */
export function readerOf(client: pg.Client): Reader {
  return { query: async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, parameters)).rows };
}

/** From its return on, nobody writes to the database: PostgreSQL itself refuses. What was not committed is cut off. */
export async function lock(url: string): Promise<void> {
  await set(url, 'SET default_transaction_read_only = on');
}

/** The database can be written to again. */
export async function unlock(url: string): Promise<void> {
  await set(url, 'RESET default_transaction_read_only');
}

async function set(url: string, what: string): Promise<void> {
  const name = nameOf(url);
  await asOwner(url, async (client) => {
    await client.query('SET default_transaction_read_only = off');
    await alter(client, name, what);
    const { rows } = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at');
    // A connection is seen only a moment after it has begun.
    for (let look = 0; look < LOOKS; look += 1) {
      await client.query(EARLIER, [name, rows[0]!.at]);
      await pause(LOOK);
    }
  });
}

/**
 * Puts a new database in the place of the URL's own once it is filled: at once, or not at all. The one that was there keeps
 * everything under another name.
 * @returns that name
 */
export async function replaceDatabase(url: string, fill: (url: string) => Promise<void>): Promise<string> {
  const name = nameOf(url);
  const coming = `${name}_coming`;
  const kept = `${name}_before_${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await dropBeside(url, coming);
  try {
    await beside(url, (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(coming)} TEMPLATE template0`));
    await fill(databaseUrl(url, coming));
    await exchange(url, coming, kept);
    return kept;
  } catch (error) {
    await dropBeside(url, coming);
    throw error;
  }
}

async function exchange(url: string, coming: string, kept: string): Promise<void> {
  const name = nameOf(url);
  const work = async (client: pg.Client) => {
    await alter(client, name, 'ALLOW_CONNECTIONS false');
    await client.query(EVERYBODY, [[name, coming]]);
    await client.query('BEGIN');
    await alter(client, name, `RENAME TO ${pg.escapeIdentifier(kept)}`);
    await alter(client, coming, `RENAME TO ${pg.escapeIdentifier(name)}`);
    await client.query('COMMIT');
    await alter(client, kept, 'ALLOW_CONNECTIONS true');
  };
  try {
    await beside(url, work);
  } catch (error) {
    await beside(url, (client) => alter(client, name, 'ALLOW_CONNECTIONS true'));
    throw error;
  }
}

async function alter(client: pg.Client, name: string, what: string): Promise<void> {
  await client.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} ${what}`);
}

/** Its absence is fine. */
function dropBeside(url: string, name: string): Promise<unknown> {
  return beside(url, (client) => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));
}

/** Over a connection to the server that holds none of its portals. */
function beside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(databaseUrl(url, 'postgres'), work);
}
