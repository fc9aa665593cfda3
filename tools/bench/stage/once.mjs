import pg from 'pg';

/** The rows of one statement over a connection of its own. */
export async function once(connectionString, sql, values = []) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
