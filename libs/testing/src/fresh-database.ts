import pg from 'pg';

let made = 0;

export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one spec, copied from the migrated template that jest's global setup made. */
export function freshDatabase(): Promise<FreshDatabase> {
  return create('TEMPLATE tmpl STRATEGY FILE_COPY');
}

/** A database with nothing in it, not even our schemas. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return create('');
}

async function create(how: string): Promise<FreshDatabase> {
  const server = process.env.TEST_PG;
  if (!server) throw new Error('TEST_PG is missing: run this through jest with its global setup');
  const name = `spec_${process.env.JEST_WORKER_ID ?? '0'}_${process.pid}_${made++}`;
  await command(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await command(server, `CREATE DATABASE "${name}" ${how}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(server, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
