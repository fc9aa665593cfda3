import { PlainError } from '../plain-error.mjs';
import { connect } from './connect.mjs';
import { openEmbedded } from './embedded.mjs';

const LOCK = 771_000;

/**
 * The database to serve on: the one of DATABASE_URL, or the embedded one.
 * @returns {{ url: string, embedded: boolean, folder?: string, close: () => Promise<void>, over: Promise<never> }}
 *   over fails when the embedded one ends by itself
 */
export async function openDatabase(given) {
  return given.DATABASE_URL ? foreign(given.DATABASE_URL) : embedded(given);
}

async function foreign(url) {
  await (await connect(url)).end();
  return { url, embedded: false, close: async () => undefined, over: new Promise(() => undefined) };
}

async function embedded(given) {
  const { client, stop, ...postgres } = await openEmbedded(given);
  const over = new Promise((_, reject) =>
    client.once('end', () => reject(new PlainError('PostgreSQL ended by itself.'))),
  );
  over.catch(() => undefined);
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
  // The lock goes with our connection, however we end; who finds it taken leaves everything to its holder.
  if (!rows[0].mine) throw new PlainError(`Another npm start is running on ${postgres.folder}: stop that one first.`);
  return { ...postgres, close: stop, over };
}
