import pg from 'pg';
import { startPostgres } from '../postgres/start.mjs';
import { dataFolder } from './environment.mjs';

const NAME = 'portal';

/** The PostgreSQL of this checkout with the portal's database in it, and a connection of ours as its superuser. */
export async function openEmbedded(given) {
  const postgres = await startPostgres(dataFolder(given));
  try {
    const client = new pg.Client({ connectionString: postgres.url, application_name: 'npm start' });
    client.on('error', () => undefined);
    await client.connect();
    await makeDatabase(client);
    return { ...postgres, embedded: true, client, url: postgres.url.replace(/postgres$/, NAME) };
  } catch (error) {
    if (!postgres.reused) await postgres.stop();
    throw error;
  }
}

async function makeDatabase(client) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
}
